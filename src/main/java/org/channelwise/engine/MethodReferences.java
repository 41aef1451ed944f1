package org.channelwise.engine;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/** What one method refers to outside its own file, and what it does beyond calling that. */
final class MethodReferences extends MethodVisitor {

  private static final String CONSTRUCTOR = "<init>";
  private static final String INITIALISER = "<clinit>";

  private final ClassReferences lines;
  private final OwnMembers own;
  private final boolean constructor;
  private final boolean initialiser;
  private final Set<Label> passed = new HashSet<>();

  MethodReferences(ClassReferences lines, OwnMembers own, String name) {
    super(Opcodes.ASM9);
    this.lines = lines;
    this.own = own;
    this.constructor = name.equals(CONSTRUCTOR);
    this.initialiser = name.equals(INITIALISER);
  }

  /** What runs when a class is first touched is told apart from what runs when rules fire. */
  private void add(String line) {
    lines.add(initialiser ? "at first use: " + line : line);
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean ofInterface) {
    if (!own.declares(owner, name, descriptor)) {
      add("call " + member(owner, name) + arguments(descriptor));
    } else if (initialiser && !name.equals(CONSTRUCTOR)) {
      add("call of a method of the file");
    }
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    if (!own.declares(owner, name, descriptor)) {
      boolean reads = opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC;
      add((reads ? "read " : "write ") + member(owner, name) + ": " + shown(descriptor));
    } else if (opcode == Opcodes.PUTSTATIC && !initialiser) {
      add("write of a static field");
    } else if (opcode == Opcodes.PUTFIELD && !constructor) {
      add("write of a field");
    }
  }

  @Override
  public void visitTypeInsn(int opcode, String name) {
    lines.type(Type.getObjectType(name));
  }

  @Override
  public void visitLdcInsn(Object constant) {
    if (constant instanceof Type type && type.getSort() != Type.METHOD) {
      lines.type(type);
    } else if (!(constant instanceof String || constant instanceof Number)) {
      add("constant that is made at run time");
    }
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    add(
        "made at run time: "
            + name
            + arguments(descriptor)
            + " by "
            + member(bootstrap.getOwner(), bootstrap.getName())
            + arguments(bootstrap.getDesc()));
    if (!Arrays.stream(arguments).allMatch(String.class::isInstance)) {
      add("made at run time: from more than texts");
    }
  }

  @Override
  public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
    add("exception handler");
  }

  @Override
  public void visitLabel(Label label) {
    passed.add(label);
  }

  @Override
  public void visitJumpInsn(int opcode, Label target) {
    jump(target);
  }

  @Override
  public void visitTableSwitchInsn(int least, int most, Label otherwise, Label... targets) {
    jump(otherwise);
    Arrays.stream(targets).forEach(this::jump);
  }

  @Override
  public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] targets) {
    jump(otherwise);
    Arrays.stream(targets).forEach(this::jump);
  }

  private void jump(Label target) {
    if (initialiser) {
      add("jump");
    } else if (passed.contains(target)) {
      add("jump backwards");
    }
  }

  @Override
  public void visitInsn(int opcode) {
    if (opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT) {
      add("lock");
    }
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    if (opcode == Opcodes.NEWARRAY) {
      add("array of numbers");
    }
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    add("array of arrays");
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return lines.visitAnnotation(descriptor, visible);
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotationDefault() {
    add("class of another kind");
    return null;
  }

  @Override
  public AnnotationVisitor visitParameterAnnotation(
      int parameter, String descriptor, boolean visible) {
    return lines.visitAnnotation(descriptor, visible);
  }

  @Override
  public @Nullable AnnotationVisitor visitTypeAnnotation(
      int place, TypePath path, String descriptor, boolean visible) {
    return lines.visitTypeAnnotation(place, path, descriptor, visible);
  }

  @Override
  public @Nullable AnnotationVisitor visitInsnAnnotation(
      int place, TypePath path, String descriptor, boolean visible) {
    return lines.visitTypeAnnotation(place, path, descriptor, visible);
  }

  @Override
  public void visitAttribute(Attribute attribute) {
    lines.visitAttribute(attribute);
  }

  private String member(String owner, String name) {
    return (own.holds(owner) ? "inherited" : Type.getObjectType(owner).getClassName()) + "." + name;
  }

  private static String arguments(String descriptor) {
    Type method = Type.getMethodType(descriptor);
    return Arrays.stream(method.getArgumentTypes())
        .map(Type::getClassName)
        .collect(Collectors.joining(", ", "(", "): " + method.getReturnType().getClassName()));
  }

  private static String shown(String descriptor) {
    return Type.getType(descriptor).getClassName();
  }
}
