package org.channelwise.campaign;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.channelwise.source.Block;
import org.channelwise.source.Shape.Text;
import org.channelwise.source.Shapes;

/** When a message is sent and how long it is of use. Values that look wrong are taken as unsaid. */
record Timing(Block message) {
  private static final int HOURS_IN_A_DAY = 24;

  /** Whether the deadline is a date and a time, which says how much is left only from a start. */
  boolean endsOnDate() {
    return said("deadline", Shapes.DATE_TIME).isPresent();
  }

  /** How long after sending the message is of no use, if the file says. */
  Optional<Duration> left() {
    return said("deadline", Shapes.DURATION)
        .map(Duration::parse)
        .or(
            () ->
                said("deadline", Shapes.DATE_TIME)
                    .map(LocalDateTime::parse)
                    .flatMap(end -> sendAt().map(start -> Duration.between(start, end))));
  }

  /** When nobody is to be disturbed, as people write it. */
  Optional<String> quietHours() {
    return quiet("from").flatMap(from -> quiet("to").map(to -> from + " to " + to));
  }

  /**
   * How long after sending the quiet hours are over: zero outside them; absent if the file does not
   * say both.
   */
  Optional<Duration> quietLeft() {
    return sendAt()
        .map(LocalDateTime::toLocalTime)
        .flatMap(
            sent -> quiet("from").flatMap(from -> quiet("to").map(to -> left(sent, from, to))));
  }

  private static Duration left(LocalTime sent, LocalTime from, LocalTime to) {
    Duration night = until(from, to);
    Duration passed = until(from, sent);
    return passed.compareTo(night) < 0 ? night.minus(passed) : Duration.ZERO;
  }

  /** The time from one time of day to the next that is another. */
  private static Duration until(LocalTime one, LocalTime other) {
    Duration between = Duration.between(one, other);
    return between.isNegative() ? between.plusHours(HOURS_IN_A_DAY) : between;
  }

  private Optional<LocalDateTime> sendAt() {
    return said("send-at", Shapes.DATE_TIME).map(LocalDateTime::parse);
  }

  private Optional<LocalTime> quiet(String end) {
    return said(message.block("quiet-hours"), end, Shapes.TIME_OF_DAY).map(LocalTime::parse);
  }

  private Optional<String> said(String field, Text shape) {
    return said(message, field, shape);
  }

  private static Optional<String> said(Block block, String field, Text shape) {
    return block.text(field).filter(shape::accepts);
  }
}
