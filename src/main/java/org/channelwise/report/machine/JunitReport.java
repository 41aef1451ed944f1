package org.channelwise.report.machine;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.channelwise.advice.Programme;
import org.channelwise.advice.ReportedFinding.Severity;
import org.channelwise.advice.Reviewed;
import org.channelwise.report.BaseFolder;
import org.channelwise.report.Mistake;
import org.channelwise.report.Report;
import org.channelwise.report.ReportHead;
import org.channelwise.report.Wording;
import org.channelwise.source.Place;
import org.channelwise.source.Plain;

/** JUnit XML: a test case for each campaign, and one for all of them together. */
public final class JunitReport implements Report {

  private final Writer out;
  private final String name;
  private final BaseFolder base;
  private final Severity fails;
  private final List<Case> cases = new ArrayList<>();

  /** Begins a report; if it is strict, warnings fail a case, too. */
  public JunitReport(ReportHead head, Writer out) {
    this(head.task().command(), head.base(), head.strict(), out);
  }

  /**
   * Begins a report.
   *
   * @param name the command
   * @param base what paths are relative to
   * @param strict whether warnings fail a case, too
   */
  public JunitReport(String name, BaseFolder base, boolean strict, Writer out) {
    this.out = out;
    this.name = name;
    this.base = base;
    this.fails = strict ? Severity.WARNING : Severity.ERROR;
  }

  /**
   * A test case.
   *
   * @param group what it belongs to: the campaign's file
   * @param name its name
   * @param error whether no answer was given
   * @param failing what makes it fail
   * @param others what else there is to know
   */
  private record Case(
      String group, String name, boolean error, List<Notice> failing, List<Notice> others) {}

  @Override
  public void add(Reviewed reviewed) {
    add(
        file(reviewed.recommendation().file()),
        reviewed.recommendation().campaign(),
        reviewed.recommendation().refused(),
        Notices.of(reviewed));
  }

  @Override
  public void fail(List<Mistake> mistakes) {
    if (!mistakes.isEmpty()) {
      Place first = mistakes.get(0).place();
      add(
          file(first.file()),
          "unreadable from line %s on".formatted(first.line()),
          true,
          Notices.of(mistakes));
    }
  }

  private String file(String file) {
    return file.equals("-") ? Wording.file(file) : base.seen(file);
  }

  /**
   * Adds a case.
   *
   * @param group what it belongs to
   * @param error whether it could not be tried, which is no failure
   * @param notices what is to be said of it
   */
  void add(String group, String name, boolean error, List<Notice> notices) {
    cases.add(
        new Case(
            group,
            name,
            error,
            notices.stream().filter(this::fails).toList(),
            notices.stream().filter(notice -> !fails(notice)).toList()));
  }

  private boolean fails(Notice notice) {
    return notice.severity().compareTo(fails) <= 0;
  }

  @Override
  public void end(Programme programme, int status) throws IOException {
    if (programme.campaigns() > 1) {
      add("programme", "all campaigns together", false, Notices.of(programme));
    }
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      suite(xml);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Text in memory cannot be written", e);
    }
    out.write(text.toString());
    out.flush();
  }

  private void suite(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", name);
    xml.writeAttribute("tests", Integer.toString(cases.size()));
    xml.writeAttribute("failures", count(false));
    xml.writeAttribute("errors", count(true));
    xml.writeAttribute("skipped", "0");
    for (Case each : cases) {
      xml.writeCharacters("\n  ");
      testCase(xml, each);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private String count(boolean error) {
    return Long.toString(
        cases.stream().filter(c -> !c.failing().isEmpty() && c.error() == error).count());
  }

  private void testCase(XMLStreamWriter xml, Case each) throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", text(each.group()));
    xml.writeAttribute("name", text(each.name()));
    xml.writeAttribute("time", "0");
    if (!each.failing().isEmpty()) {
      Notice first = each.failing().get(0);
      xml.writeStartElement(each.error() ? "error" : "failure");
      xml.writeAttribute("type", text(first.code()));
      xml.writeAttribute("message", text(first.message()));
      lines(xml, each.failing());
      xml.writeEndElement();
    }
    if (!each.others().isEmpty()) {
      xml.writeStartElement("system-out");
      lines(xml, each.others());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void lines(XMLStreamWriter xml, List<Notice> notices) throws XMLStreamException {
    for (Notice notice : notices) {
      xml.writeCharacters(
          text("%s: %s %s".formatted(base.seen(notice.place()), notice.code(), notice.text()))
              + "\n");
    }
  }

  /** Text without the characters that XML cannot hold, and harmless in a build log, too. */
  private static String text(String text) {
    return Plain.line(text);
  }
}
