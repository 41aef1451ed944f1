package org.channelwise.cli;

/** The formats of what is known of the rules. The names are those that the command line takes. */
enum ListFormat {
  pretty,
  json,
  markdown
}
