package org.channelwise.cli;

import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Adds commands to the command line: the one that is asked for or, where that is none of them, all
 * for the help and for suggestions. To describe a command takes longer than many a command runs.
 */
final class Commands {

  private final CommandLine line;
  private final String asked;

  private Commands(CommandLine line, String asked) {
    this.line = line;
    this.asked = asked;
  }

  /** Adds what these arguments call for. */
  static void add(CommandLine line, Console console, String... arguments) {
    if (arguments.length == 0 || !new Commands(line, arguments[0]).add(console)) {
      new Commands(line, "").add(console);
    }
  }

  /**
   * Adds the command that is asked for, all if none is named; false if there is no such command.
   */
  private boolean add(Console console) {
    List<Method> methods = CommandLine.getCommandMethods(Channelwise.class, null);
    boolean added = false;
    for (Method method : methods) {
      added |= add(method.getAnnotation(Command.class).name(), () -> method);
    }
    added |= add("guidance", () -> new GuidanceCommand(console));
    return added | add("rules", () -> new RulesCommands(console));
  }

  private boolean add(String name, Supplier<Object> command) {
    boolean wanted = asked.isEmpty() || asked.equals(name);
    if (wanted) {
      line.addSubcommand(name, command.get());
    }
    return wanted;
  }
}
