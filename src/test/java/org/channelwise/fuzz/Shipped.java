package org.channelwise.fuzz;

import org.channelwise.cli.LoadedCommands;
import org.channelwise.engine.RuleSet;

/** The program and the rules that come with it, loaded once. */
final class Shipped {

  static final LoadedCommands COMMANDS = new LoadedCommands();
  static final RuleSet RULES = COMMANDS.rules();

  private Shipped() {}
}
