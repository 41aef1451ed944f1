package org.channelwise.cli;

/** What the options mean that the commands about rules share. */
final class ListOptions {

  static final String RULES =
      "Folder of rules. Default: rules/ in the working folder, else the rules that come with the"
          + " program.";
  static final String FORMATS = "pretty (the default), json or markdown.";
  static final String OUTPUT = "Write to FILE instead of standard output.";
  static final String COLORS = "auto (the default), always or never.";

  private ListOptions() {}
}
