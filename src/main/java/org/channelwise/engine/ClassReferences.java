package org.channelwise.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/**
 * What a class refers to outside its own file, and what it does beyond calling that, one line each.
 *
 * <p>Whatever a class file can hold is either found harmless here for itself, or becomes a line.
 */
final class ClassReferences extends ClassVisitor {

  private static final int UNUSUAL_CLASS =
      Opcodes.ACC_INTERFACE | Opcodes.ACC_ANNOTATION | Opcodes.ACC_MODULE | Opcodes.ACC_RECORD;

  private final OwnMembers own;
  private final Set<String> lines = new TreeSet<>();

  private ClassReferences(OwnMembers own) {
    super(Opcodes.ASM9);
    this.own = own;
  }

  /**
   * Reads a class.
   *
   * @param own the members of all classes that were compiled from the same file
   * @throws RuntimeException if the bytes are no class
   */
  static Set<String> of(byte[] bytes, OwnMembers own) {
    ClassReferences references = new ClassReferences(own);
    new ClassReader(bytes).accept(references, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return references.lines;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      String generics,
      String superName,
      String[] interfaces) {
    if (version != Opcodes.V17) {
      add("class file of another version than 17");
    }
    if ((access & UNUSUAL_CLASS) != 0) {
      add("class of another kind");
    }
    add("extends " + Type.getObjectType(superName).getClassName());
    for (String each : interfaces) {
      add("implements " + Type.getObjectType(each).getClassName());
    }
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    add("annotation " + Type.getType(descriptor).getClassName());
    return new NoValues();
  }

  @Override
  public FieldVisitor visitField(
      int access, String name, String descriptor, String generics, Object value) {
    type(Type.getType(descriptor));
    return new FieldVisitor(api) {
      @Override
      public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return ClassReferences.this.visitAnnotation(descriptor, visible);
      }

      @Override
      public void visitAttribute(Attribute attribute) {
        ClassReferences.this.visitAttribute(attribute);
      }
    };
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String generics, String[] exceptions) {
    if ((access & (Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED)) != 0) {
      add("native or synchronized method");
    }
    Type method = Type.getMethodType(descriptor);
    List.of(method.getArgumentTypes()).forEach(this::type);
    type(method.getReturnType());
    if (exceptions != null) {
      List.of(exceptions).forEach(each -> type(Type.getObjectType(each)));
    }
    return new MethodReferences(this, own, name);
  }

  @Override
  public void visitOuterClass(String owner, String name, String descriptor) {
    add("class inside a method");
  }

  @Override
  public @Nullable RecordComponentVisitor visitRecordComponent(
      String name, String descriptor, String generics) {
    add("class of another kind");
    return null;
  }

  @Override
  public void visitPermittedSubclass(String name) {
    add("class of another kind");
  }

  @Override
  public @Nullable AnnotationVisitor visitTypeAnnotation(
      int place, TypePath path, String descriptor, boolean visible) {
    add("annotation of a type");
    return null;
  }

  @Override
  public void visitAttribute(Attribute attribute) {
    add("attribute " + attribute.type);
  }

  void add(String line) {
    lines.add(line);
  }

  /** A type of values, unless it is one of the file's own or no class. */
  void type(Type type) {
    Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    if (element.getSort() == Type.OBJECT && !own.holds(element.getInternalName())) {
      add("type " + element.getClassName());
    }
  }

  /** Annotations of compiled rules say nothing beyond their name. */
  private final class NoValues extends AnnotationVisitor {

    NoValues() {
      super(ClassReferences.this.api);
    }

    @Override
    public void visit(String name, Object value) {
      add("value of an annotation");
    }

    @Override
    public void visitEnum(String name, String descriptor, String value) {
      add("value of an annotation");
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String name, String descriptor) {
      add("value of an annotation");
      return null;
    }

    @Override
    public @Nullable AnnotationVisitor visitArray(String name) {
      add("value of an annotation");
      return null;
    }
  }
}
