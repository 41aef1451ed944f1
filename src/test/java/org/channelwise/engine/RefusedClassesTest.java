package org.channelwise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ByteVector;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Classes made by hand, each with one thing that no compiled rule has; no rule comes near them. */
class RefusedClassesTest {

  private static final String NAME = "fit/Evil";
  private static final String BOOTSTRAP =
      "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;)";

  private static final Handle FACTORY =
      new Handle(
          Opcodes.H_INVOKESTATIC,
          "java/lang/invoke/StringConcatFactory",
          "makeConcatWithConstants",
          "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
              + "Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;",
          false);

  private final ClassCheck check = ClassCheck.load();

  static Stream<Arguments> evil() {
    Map<String, byte[]> evil = new LinkedHashMap<>();
    evil.put(
        "call java.lang.Runtime.exec(java.lang.String): java.lang.Process",
        method(
            code ->
                call(
                    code,
                    Opcodes.INVOKEVIRTUAL,
                    "java/lang/Runtime",
                    "exec",
                    "(Ljava/lang/String;)Ljava/lang/Process;")));
    evil.put(
        "call inherited.getClass(): java.lang.Class",
        method(code -> call(code, Opcodes.INVOKEVIRTUAL, NAME, "getClass", "()Ljava/lang/Class;")));
    evil.put(
        "read java.lang.System.out: java.io.PrintStream",
        method(
            code ->
                code.visitFieldInsn(
                    Opcodes.GETSTATIC, "java/lang/System", "out", "Ljava/io/PrintStream;")));
    evil.put(
        "write org.channelwise.canary.Song.TEXT: java.lang.String",
        method(
            code ->
                code.visitFieldInsn(
                    Opcodes.PUTSTATIC,
                    "org/channelwise/canary/Song",
                    "TEXT",
                    "Ljava/lang/String;")));
    evil.put(
        "type java.lang.Runtime",
        method(code -> code.visitTypeInsn(Opcodes.CHECKCAST, "java/lang/Runtime")));
    evil.put(
        "type java.lang.Thread",
        method(code -> code.visitLdcInsn(Type.getObjectType("java/lang/Thread"))));
    evil.put(
        "constant that is made at run time",
        method(code -> code.visitLdcInsn(new ConstantDynamic("x", "Ljava/lang/String;", FACTORY))));
    evil.put(
        "made at run time: run(): java.lang.Runnable by java.lang.invoke.LambdaMetafactory.metafactory"
            + "(java.lang.invoke.MethodHandles$Lookup, java.lang.String, java.lang.invoke.MethodType):"
            + " java.lang.invoke.CallSite",
        method(
            code ->
                code.visitInvokeDynamicInsn(
                    "run",
                    "()Ljava/lang/Runnable;",
                    new Handle(
                        Opcodes.H_INVOKESTATIC,
                        "java/lang/invoke/LambdaMetafactory",
                        "metafactory",
                        BOOTSTRAP + "Ljava/lang/invoke/CallSite;",
                        false))));
    evil.put(
        "made at run time: from more than texts",
        method(
            code ->
                code.visitInvokeDynamicInsn(
                    "makeConcatWithConstants",
                    "(Ljava/lang/String;)Ljava/lang/String;",
                    FACTORY,
                    "\u0001\u0002",
                    Type.getObjectType("java/lang/String"))));
    evil.put(
        "exception handler",
        method(
            code -> {
              Label start = new Label();
              Label end = new Label();
              code.visitTryCatchBlock(start, end, end, null);
              code.visitLabel(start);
              code.visitInsn(Opcodes.NOP);
              code.visitLabel(end);
            }));
    evil.put(
        "jump backwards",
        method(
            code -> {
              Label start = new Label();
              code.visitLabel(start);
              code.visitInsn(Opcodes.NOP);
              code.visitJumpInsn(Opcodes.GOTO, start);
            }));
    evil.put(
        "lock",
        method(
            code -> {
              code.visitVarInsn(Opcodes.ALOAD, 0);
              code.visitInsn(Opcodes.MONITORENTER);
            }));
    evil.put(
        "array of numbers",
        method(
            code -> {
              code.visitLdcInsn(Integer.MAX_VALUE);
              code.visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_LONG);
            }));
    evil.put(
        "array of arrays", method(code -> code.visitMultiANewArrayInsn("[[Ljava/lang/String;", 2)));
    evil.put(
        "write of a static field",
        method(code -> code.visitFieldInsn(Opcodes.PUTSTATIC, NAME, "own", "Ljava/lang/String;")));
    evil.put(
        "write of a field",
        method(code -> code.visitFieldInsn(Opcodes.PUTFIELD, NAME, "own", "Ljava/lang/String;")));
    evil.put(
        "at first use: call java.lang.Integer.valueOf(int): java.lang.Integer",
        initialiser(
            code ->
                call(
                    code,
                    Opcodes.INVOKESTATIC,
                    "java/lang/Integer",
                    "valueOf",
                    "(I)Ljava/lang/Integer;")));
    evil.put(
        "at first use: call of a method of the file",
        initialiser(code -> call(code, Opcodes.INVOKESTATIC, NAME, "run", "()V")));
    evil.put(
        "at first use: jump",
        initialiser(
            code -> {
              Label end = new Label();
              code.visitJumpInsn(Opcodes.GOTO, end);
              code.visitLabel(end);
            }));
    evil.put(
        "native or synchronized method",
        of(type -> type.visitMethod(Opcodes.ACC_NATIVE, "x", "()V", null, null)));
    evil.put(
        "extends java.lang.Thread", bytes(Opcodes.V17, 0, NAME, "java/lang/Thread", type -> {}));
    evil.put("extends fit.Other", bytes(Opcodes.V17, 0, NAME, "fit/Other", type -> {}));
    evil.put(
        "implements java.lang.Runnable",
        bytes(Opcodes.V17, 0, NAME, "java/lang/Object", type -> {}, "java/lang/Runnable"));
    evil.put(
        "class of another kind",
        bytes(
            Opcodes.V17,
            Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT,
            NAME,
            "java/lang/Object",
            type -> {}));
    evil.put(
        "class file of another version than 17",
        bytes(Opcodes.V1_5, 0, NAME, "java/lang/Object", type -> {}));
    evil.put(
        "class under the name of another",
        bytes(Opcodes.V17, 0, "fit/Other", "java/lang/Object", type -> {}));
    evil.put("class inside a method", of(type -> type.visitOuterClass("fit/Other", "x", "()V")));
    evil.put(
        "annotation java.lang.Deprecated",
        of(type -> type.visitAnnotation("Ljava/lang/Deprecated;", true)));
    evil.put(
        "value of an annotation",
        of(
            type -> {
              AnnotationVisitor annotation =
                  type.visitAnnotation(
                      "Lorg/drools/compiler/kie/builder/MaterializedLambda;", true);
              annotation.visit("x", Type.getObjectType("org/channelwise/canary/Song"));
              annotation.visitEnd();
            }));
    evil.put("attribute Evil", of(type -> type.visitAttribute(new Unknown())));
    evil.put("class file that cannot be read", new byte[] {1, 2, 3});
    return evil.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("evil")
  void isRefused(String line, byte[] evil) {
    assertThat(check.refused(new CompiledFile("", "", Map.of("fit.Evil", evil)))).contains(line);
  }

  @Test
  void aClassWithoutAnyOfThisIsNotRefused() {
    byte[] harmless =
        method(
            code -> {
              Label end = new Label();
              code.visitInsn(Opcodes.ICONST_0);
              code.visitJumpInsn(Opcodes.IFEQ, end);
              call(code, Opcodes.INVOKESTATIC, NAME, "run", "()V");
              code.visitLabel(end);
            });

    assertThat(check.refused(new CompiledFile("", "", Map.of("fit.Evil", harmless)))).isEmpty();
  }

  private static byte[] method(Consumer<MethodVisitor> code) {
    return of(type -> write(type, Opcodes.ACC_STATIC, "run", code));
  }

  private static byte[] initialiser(Consumer<MethodVisitor> code) {
    return of(
        type -> {
          write(type, Opcodes.ACC_STATIC, "run", nothing -> {});
          write(type, Opcodes.ACC_STATIC, "<clinit>", code);
        });
  }

  private static void write(
      ClassWriter type, int access, String name, Consumer<MethodVisitor> content) {
    MethodVisitor code = type.visitMethod(access, name, "()V", null, null);
    code.visitCode();
    content.accept(code);
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(4, 4);
    code.visitEnd();
  }

  private static void call(MethodVisitor code, int opcode, String owner, String name, String type) {
    code.visitMethodInsn(opcode, owner, name, type, false);
  }

  private static byte[] of(Consumer<ClassWriter> content) {
    return bytes(Opcodes.V17, 0, NAME, "java/lang/Object", content);
  }

  private static byte[] bytes(
      int version,
      int access,
      String name,
      String superName,
      Consumer<ClassWriter> content,
      String... interfaces) {
    ClassWriter type = new ClassWriter(0);
    type.visit(version, Opcodes.ACC_PUBLIC | access, name, null, superName, interfaces);
    type.visitField(Opcodes.ACC_STATIC, "own", "Ljava/lang/String;", null, null).visitEnd();
    content.accept(type);
    type.visitEnd();
    return type.toByteArray();
  }

  /** An attribute that no specification knows. */
  private static final class Unknown extends Attribute {

    Unknown() {
      super("Evil");
    }

    @Override
    protected ByteVector write(
        ClassWriter writer, byte[] code, int length, int maxStack, int maxLocals) {
      return new ByteVector();
    }
  }
}
