package org.channelwise.report.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.report.Wording;

/**
 * The channels of a stage by what they cost and what they return for each unit of it, both on
 * logarithmic axes: figures of channels differ by powers of ten. The line is where a channel
 * returns what it costs.
 */
final class StageScatter {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 260;
  private static final int MARGIN = 40;

  /** A decade around the figures at least, so that a single channel has a place in the middle. */
  private static final double ROOM = 0.5;

  private final Markup page;
  private final List<Point> points;
  private final Scale across;
  private final Scale upward;

  private record Point(String name, boolean dropped, double spend, double returns) {}

  /** From the logarithm of a figure to a place. */
  private record Scale(double from, double to, double start, double end) {

    static Scale of(List<Double> figures, double start, double end) {
      double least = figures.stream().mapToDouble(Math::log10).min().orElse(0);
      double most = figures.stream().mapToDouble(Math::log10).max().orElse(0);
      return new Scale(least - ROOM, most + ROOM, start, end);
    }

    double place(double figure) {
      return start + (Math.log10(figure) - from) / (to - from) * (end - start);
    }
  }

  private StageScatter(Markup page, List<Point> points) {
    this.page = page;
    this.points = points;
    this.across = Scale.of(points.stream().map(Point::spend).toList(), MARGIN, WIDTH - MARGIN);
    List<Double> returns = points.stream().map(Point::returns).toList();
    this.upward = Scale.of(withOne(returns), HEIGHT - MARGIN, MARGIN / 2.0);
  }

  /** Draws the channels that say both; nothing if none does. */
  static void draw(PortfolioAdvice.Stage stage, Markup page) {
    List<Point> points = stage.results().stream().flatMap(each -> point(each).stream()).toList();
    if (!points.isEmpty()) {
      new StageScatter(page, points).draw(stage.stage());
    }
  }

  private static List<Point> point(PortfolioAdvice.Standing each) {
    Double spend = each.spend();
    Double returns = each.revenueOverSpend();
    return spend == null || returns == null || spend <= 0 || returns <= 0
        ? List.of()
        : List.of(new Point(each.name(), each.dropped(), spend, returns));
  }

  private static List<Double> withOne(List<Double> figures) {
    return Stream.concat(figures.stream(), Stream.of(1.0)).toList();
  }

  private void draw(String stage) {
    page.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + WIDTH + " " + HEIGHT,
        "width",
        Integer.toString(WIDTH),
        "role",
        "img",
        "aria-label",
        "Spend and return of the channels in stage " + stage + "; the table below has the figures");
    line(MARGIN, HEIGHT - MARGIN, WIDTH - MARGIN, HEIGHT - MARGIN);
    line(MARGIN, MARGIN / 2.0, MARGIN, HEIGHT - MARGIN);
    double even = upward.place(1);
    line(MARGIN, even, WIDTH - MARGIN, even);
    label("returns what it costs", WIDTH - MARGIN, even - 4, "end");
    label("spend", WIDTH - MARGIN, HEIGHT - MARGIN / 2.0, "end");
    label("return per 1 spent", MARGIN, MARGIN / 2.0 - 6, "start");
    points.forEach(this::dot);
    page.close();
  }

  private void dot(Point point) {
    double x = across.place(point.spend());
    double y = upward.place(point.returns());
    page.open(
        "circle",
        "cx",
        place(x),
        "cy",
        place(y),
        "r",
        "6",
        "class",
        point.dropped() ? "drop" : "keep");
    page.element(
        "title",
        "%s: spend %s, returns %s"
            .formatted(
                point.name(), Wording.narrow(point.spend()), Wording.narrow(point.returns())));
    page.close();
    boolean right = x > WIDTH * 2 / 3.0;
    String said = point.name() + (point.dropped() ? " (drop)" : "");
    label(said, right ? x - 10 : x + 10, y + 4, right ? "end" : "start");
  }

  private void line(double fromX, double fromY, double toX, double toY) {
    page.element(
        "line", "", "x1", place(fromX), "y1", place(fromY), "x2", place(toX), "y2", place(toY));
  }

  private void label(String text, double x, double y, String anchor) {
    page.element("text", text, "x", place(x), "y", place(y), "text-anchor", anchor);
  }

  private static String place(double coordinate) {
    return String.format(Locale.ROOT, "%.1f", coordinate);
  }
}
