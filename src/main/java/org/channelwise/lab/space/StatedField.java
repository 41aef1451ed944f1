package org.channelwise.lab.space;

import java.util.Optional;
import org.channelwise.language.FactPath;
import org.channelwise.language.FactType;

/** Flags of facts that say no more than whether a file says another field. */
final class StatedField {

  private static final String STATED = "Stated";

  private StatedField() {}

  /** The field that a flag is about; empty if it is about something else. */
  static Optional<String> of(FactType type, FactPath path) {
    String name = path.name();
    return Optional.of(name)
        .filter(each -> path.kind() == FactPath.Kind.FLAG && each.endsWith(STATED))
        .map(each -> each.substring(0, each.length() - STATED.length()))
        .filter(type::has)
        .map(each -> type.path(each).at());
  }
}
