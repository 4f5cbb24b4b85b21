package com.example.cases.control;

import java.util.HashMap;
import java.util.Map;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.Attribute;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.TypePath;
import org.jspecify.annotations.Nullable;

/** Reads the code of methods, and nothing else: the JVM does not keep all the rest of a class. */
final class CodeOnly extends ClassVisitor {

  private static final int JVM_FLAGS = 0xFFFF;

  private final Map<String, ClassWriter> methods = new HashMap<>();

  private CodeOnly() {
    super(Opcodes.ASM9);
  }

  /** Returns the code of each method in a form that depends on nothing else of the class. */
  static Map<String, byte[]> of(byte[] file) {
    CodeOnly read = new CodeOnly();
    new ClassReader(file).accept(read, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    Map<String, byte[]> code = new HashMap<>();
    read.methods.forEach((name, writer) -> code.put(name, writer.toByteArray()));
    return code;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, 0, "Alone", null, "java/lang/Object", null);
    methods.put(name + descriptor, writer);
    int flags = access & JVM_FLAGS; // the JVM does not keep that a method is deprecated
    return new Code(writer.visitMethod(flags, name, descriptor, null, null));
  }

  private static final class Code extends MethodVisitor {

    Code(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitParameter(String name, int access) {}

    @Override
    public @Nullable AnnotationVisitor visitAnnotationDefault() {
      return null;
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      return null;
    }

    @Override
    public void visitAnnotableParameterCount(int count, boolean visible) {}

    @Override
    public @Nullable AnnotationVisitor visitParameterAnnotation(
        int parameter, String descriptor, boolean visible) {
      return null;
    }

    @Override
    public @Nullable AnnotationVisitor visitTypeAnnotation(
        int reference, TypePath path, String descriptor, boolean visible) {
      return null;
    }

    @Override
    public @Nullable AnnotationVisitor visitInsnAnnotation(
        int reference, TypePath path, String descriptor, boolean visible) {
      return null;
    }

    @Override
    public @Nullable AnnotationVisitor visitTryCatchAnnotation(
        int reference, TypePath path, String descriptor, boolean visible) {
      return null;
    }

    @Override
    public void visitAttribute(Attribute attribute) {}
  }
}
