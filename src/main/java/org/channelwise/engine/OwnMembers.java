package org.channelwise.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The classes that one file of rules was compiled to, and what each of them declares itself. */
final class OwnMembers {

  private final Set<String> classes = new HashSet<>();
  private final Set<String> members = new HashSet<>();

  /**
   * Reads classes.
   *
   * @throws RuntimeException if some bytes are no class
   */
  OwnMembers(Collection<byte[]> classFiles) {
    for (byte[] bytes : classFiles) {
      ClassReader reader = new ClassReader(bytes);
      classes.add(reader.getClassName());
      reader.accept(
          new Declarations(reader.getClassName()),
          ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }
  }

  /** Whether a class, by its internal name, is one of them. */
  boolean holds(String name) {
    return classes.contains(name);
  }

  /** Whether a class is one of them and has a member by itself, not from what it extends. */
  boolean declares(String owner, String name, String descriptor) {
    return members.contains(owner + " " + name + " " + descriptor);
  }

  private final class Declarations extends ClassVisitor {

    private final String owner;

    Declarations(String owner) {
      super(Opcodes.ASM9);
      this.owner = owner;
    }

    @Override
    public @Nullable FieldVisitor visitField(
        int access, String name, String descriptor, String generics, Object value) {
      members.add(owner + " " + name + " " + descriptor);
      return null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access, String name, String descriptor, String generics, String[] exceptions) {
      members.add(owner + " " + name + " " + descriptor);
      return null;
    }
  }
}
