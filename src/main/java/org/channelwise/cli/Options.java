package org.channelwise.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.channelwise.advice.ReportedFinding.Severity;
import org.channelwise.cli.terminal.Color;
import org.channelwise.language.Phase;
import org.channelwise.report.BaseFolder;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options and parameters that several commands share. */
final class Options {

  private Options() {}

  /** Campaign files, at least one. */
  static PositionalParamSpec campaigns() {
    return campaigns("0..*");
  }

  /**
   * Campaign files, at least one.
   *
   * @param index where they stand among the parameters
   */
  static PositionalParamSpec campaigns(String index) {
    return PositionalParamSpec.builder()
        .index(index)
        .paramLabel("FILE")
        .arity("1..*")
        .required(true)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description("Campaign files, folders of them, or - for standard input.")
        .build();
  }

  /** The folder of rules. */
  static OptionSpec rules() {
    return text(
        "--rules",
        "DIR",
        "Folder of rules to judge by. Default: rules/ in the working folder, else the rules that"
            + " come with the program.");
  }

  /** The brand of campaigns. */
  static OptionSpec brand() {
    return path("--brand", "FILE", "Brand file for campaigns, whatever brand they name.");
  }

  /** Where to write. */
  static OptionSpec output() {
    return path("--output", "FILE", "Write the answer to FILE instead of standard output.");
  }

  /** What paths are relative to. */
  static OptionSpec base() {
    return path(
        "--base",
        "DIR",
        "Folder that paths in sarif, junit and github are relative to. Default: the root of the"
            + " work tree, else the working folder.");
  }

  /** What {@link #base} stands for. */
  static BaseFolder base(OptionSpec option) {
    return Options.<Path>given(option).map(BaseFolder::of).orElseGet(BaseFolder::usual);
  }

  /** The least grave of what is annotated. */
  static OptionSpec minLevel() {
    return OptionSpec.builder("--min-level")
        .paramLabel("LEVEL")
        .type(Severity.class)
        .converters(Conversion.choice("level", Severity.class))
        .defaultValue("advice")
        .description(
            "What --format github annotates: error, warning (and graver) or advice (the default,"
                + " everything).")
        .build();
  }

  /** When to colour. */
  static OptionSpec color() {
    return OptionSpec.builder("--color")
        .paramLabel("WHEN")
        .type(Color.class)
        .converters(Conversion.choice("choice", Color.class))
        .defaultValue("auto")
        .description("auto (the default), always or never.")
        .build();
  }

  /** A format, {@code pretty} unless another is asked for. */
  static <E extends Enum<E>> OptionSpec format(Class<E> type) {
    List<String> others = Conversion.names(type).stream().skip(1).toList();
    int last = others.size() - 1;
    return format(type, String.join(", ", others.subList(0, last)) + " or " + others.get(last));
  }

  /**
   * A format, {@code pretty} unless another is asked for.
   *
   * @param others the other formats, as a person reads of them
   */
  static <E extends Enum<E>> OptionSpec format(Class<E> type, String others) {
    return OptionSpec.builder("--format")
        .paramLabel("FORMAT")
        .type(type)
        .converters(Conversion.choice("format", type))
        .defaultValue("pretty")
        .description("pretty (the default), " + others + ".")
        .build();
  }

  /** The phase of rules, a folder of them. */
  static OptionSpec phase(boolean required, String description) {
    return OptionSpec.builder("--phase")
        .paramLabel("PHASE")
        .type(Phase.class)
        .required(required)
        .converters(Conversion.choice("phase", Phase.class))
        .description(description)
        .build();
  }

  /** The folder of fixtures. */
  static OptionSpec fixtures() {
    return OptionSpec.builder("--fixtures")
        .paramLabel("DIR")
        .type(Path.class)
        .converters(Conversion.path())
        .defaultValue("fixtures")
        .description("Folder of fixtures. Default: fixtures/.")
        .build();
  }

  /** The date on which the answer is asked. */
  static OptionSpec asOf() {
    return OptionSpec.builder("--as-of")
        .paramLabel("DATE")
        .type(LocalDate.class)
        .converters(Conversion.date())
        .description(
            "Date from which to tell whether rules are due for a check, as in 2026-05-09. Default:"
                + " today.")
        .build();
  }

  /** Whether to look without pruning. */
  static OptionSpec noPrune() {
    return flag(
        "--no-prune",
        "Use the channels too that the brand should drop, as channelwise portfolio says.");
  }

  /** A switch. */
  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name)
        .type(boolean.class)
        .defaultValue("false")
        .description(description)
        .build();
  }

  /** The first of several parameters, a text. */
  static PositionalParamSpec first(String label, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index("0")
        .required(true)
        .type(String.class)
        .description(description)
        .build();
  }

  /** A parameter that takes a text. */
  static PositionalParamSpec parameter(String label, String arity, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .arity(arity)
        .required(!arity.startsWith("0"))
        .type(String.class)
        .description(description)
        .build();
  }

  /**
   * A parameter that takes one of several names.
   *
   * @param kind what the names are names of, as in "schema"
   */
  static <E extends Enum<E>> PositionalParamSpec choice(
      String label, String kind, Class<E> type, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .arity("1")
        .required(true)
        .type(type)
        .converters(Conversion.choice(kind, type))
        .description(description)
        .build();
  }

  /** A parameter that takes a folder, and may be left out. */
  static PositionalParamSpec folder(String usual, String description) {
    return PositionalParamSpec.builder()
        .paramLabel("DIR")
        .arity("0..1")
        .type(Path.class)
        .converters(Conversion.path())
        .defaultValue(usual)
        .description(description)
        .build();
  }

  /** An option that takes a text. */
  static OptionSpec text(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .description(description)
        .build();
  }

  private static OptionSpec path(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(Path.class)
        .converters(Conversion.path())
        .description(description)
        .build();
  }

  /** What was given for an argument, if anything was. */
  static <T> Optional<T> given(ArgSpec argument) {
    return Optional.ofNullable(argument.getValue());
  }
}
