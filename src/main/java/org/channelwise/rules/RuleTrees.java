package org.channelwise.rules;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.channelwise.rules.RuleFile.Call;
import org.channelwise.rules.RuleFile.Constraint;
import org.channelwise.rules.RuleFile.Constraint.Bind;
import org.channelwise.rules.RuleFile.Constraint.Compare;
import org.channelwise.rules.RuleFile.Constraint.Join;
import org.channelwise.rules.RuleFile.Pattern;
import org.channelwise.rules.RuleFile.Rule;

/** Writes parsed rules as bytes, and reads them back without parsing. */
final class RuleTrees {

  private static final Map<String, Class<? extends Record>> TYPES = types();

  private RuleTrees() {}

  static void write(List<Rule> rules, DataOutputStream out) throws IOException {
    writeAll(rules, RuleTrees::write, out);
  }

  static List<Rule> read(DataInputStream in) throws IOException {
    return readAll(RuleTrees::rule, in);
  }

  private static void write(Rule rule, DataOutputStream out) throws IOException {
    write(rule.name(), out);
    out.writeInt(rule.line());
    writeAll(List.copyOf(new TreeMap<>(rule.annotations()).entrySet()), RuleTrees::write, out);
    writeAll(rule.patterns(), RuleTrees::write, out);
    write(rule.conclusion().binding(), out);
    write(rule.conclusion().verb(), out);
    writeAll(rule.conclusion().arguments(), RuleTrees::write, out);
    write(rule.canonical(), out);
  }

  private static Rule rule(DataInputStream in) throws IOException {
    String name = text(in);
    int line = in.readInt();
    Map<String, String> annotations = new HashMap<>();
    readAll(RuleTrees::annotation, in)
        .forEach(each -> annotations.put(each.getKey(), each.getValue()));
    return new Rule(
        name,
        line,
        annotations,
        readAll(RuleTrees::pattern, in),
        new Call(text(in), text(in), readAll(RuleTrees::text, in)),
        text(in));
  }

  private static void write(Map.Entry<String, String> annotation, DataOutputStream out)
      throws IOException {
    write(annotation.getKey(), out);
    write(annotation.getValue(), out);
  }

  private static Map.Entry<String, String> annotation(DataInputStream in) throws IOException {
    return Map.entry(text(in), text(in));
  }

  private static void write(Pattern pattern, DataOutputStream out) throws IOException {
    out.writeByte(pattern.kind().ordinal());
    write(pattern.type().getSimpleName(), out);
    write(pattern.binding().orElse(""), out);
    writeAll(pattern.constraints(), RuleTrees::write, out);
  }

  private static Pattern pattern(DataInputStream in) throws IOException {
    return new Pattern(
        Pattern.Kind.values()[in.readByte()],
        Objects.requireNonNull(TYPES.get(text(in))),
        Optional.of(text(in)).filter(binding -> !binding.isEmpty()),
        readAll(RuleTrees::constraint, in));
  }

  private static void write(Constraint constraint, DataOutputStream out) throws IOException {
    if (constraint instanceof Compare compare) {
      out.writeByte('c');
      write(compare.path(), out);
      write(compare.operator(), out);
      writeAll(compare.literals(), RuleTrees::writeLiteral, out);
    } else if (constraint instanceof Join join) {
      out.writeByte('j');
      write(join.path(), out);
      write(join.operator(), out);
      write(join.binding(), out);
    } else if (constraint instanceof Bind bind) {
      out.writeByte('b');
      write(bind.binding(), out);
      write(bind.path(), out);
    }
  }

  private static Constraint constraint(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case 'c' -> new Compare(text(in), text(in), readAll(RuleTrees::literal, in));
      case 'j' -> new Join(text(in), text(in), text(in));
      case 'b' -> new Bind(text(in), text(in));
      default -> throw new IllegalStateException("No kind of constraint: " + kind);
    };
  }

  private static void writeLiteral(Object literal, DataOutputStream out) throws IOException {
    if (literal instanceof String text) {
      out.writeByte('s');
      write(text, out);
    } else if (literal instanceof Long whole) {
      out.writeByte('l');
      out.writeLong(whole);
    } else if (literal instanceof Double number) {
      out.writeByte('d');
      out.writeDouble(number);
    } else if (literal instanceof Boolean flag) {
      out.writeByte('f');
      out.writeBoolean(flag);
    } else {
      throw new IllegalStateException("No kind of literal: " + literal.getClass());
    }
  }

  private static Object literal(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case 's' -> text(in);
      case 'l' -> in.readLong();
      case 'd' -> in.readDouble();
      case 'f' -> in.readBoolean();
      default -> throw new IllegalStateException("No kind of literal: " + kind);
    };
  }

  /** Writes a text of any length. */
  static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Reads what {@link #write(String, DataOutputStream)} wrote. */
  static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static <T> void writeAll(List<T> all, Writer<T> writer, DataOutputStream out)
      throws IOException {
    out.writeInt(all.size());
    for (T each : all) {
      writer.write(each, out);
    }
  }

  private static <T> List<T> readAll(Reader<T> reader, DataInputStream in) throws IOException {
    int size = in.readInt();
    List<T> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(reader.read(in));
    }
    return all;
  }

  private static Map<String, Class<? extends Record>> types() {
    Map<String, Class<? extends Record>> types = new HashMap<>();
    for (Phase phase : Phase.values()) {
      phase.sees().forEach(type -> types.put(type.getSimpleName(), type));
    }
    return Map.copyOf(types);
  }

  private interface Writer<T> {
    void write(T value, DataOutputStream out) throws IOException;
  }

  private interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }
}
