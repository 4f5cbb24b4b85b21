package io.loopwarden.engine.weave;

import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * The class that the pinned bytecode is woven into, written instruction by instruction: no
 * compiler's version may change the text. A thread, as what is started must be one.
 */
final class SampleClass {

  static final String NAME = "com/acme/Sample";

  private SampleClass() {}

  /** A class of six methods, one for each shape that weaving must keep valid. */
  static byte[] file() {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, NAME, null, "java/lang/Thread", null);
    branching(method(writer, Opcodes.ACC_PUBLIC, "branching", "(Ljava/lang/Object;)I"));
    answering(
        method(writer, Opcodes.ACC_STATIC, "answering", "(Ljava/lang/Object;J)Ljava/lang/Object;"));
    guarded(method(writer, Opcodes.ACC_PUBLIC, "guarded", "()V"));
    polling(method(writer, Opcodes.ACC_PUBLIC, "polling", "(Ljava/lang/Object;J)I"));
    calling(method(writer, Opcodes.ACC_PUBLIC, "calling", "()V"));
    running(method(writer, Opcodes.ACC_PUBLIC, "running", "(Ljava/lang/Runnable;)V"));
    writer.visitEnd();
    return writer.toByteArray();
  }

  /** A class of a constructor alone, which returns in two places. */
  static byte[] fileWithConstructor() {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, NAME, null, "java/lang/Thread", null);
    constructing(method(writer, Opcodes.ACC_PUBLIC, "<init>", "(Z)V"));
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static void constructing(MethodVisitor method) {
    Label more = new Label();
    method.visitVarInsn(Opcodes.ALOAD, 0);
    method.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Thread", "<init>", "()V", false);
    method.visitVarInsn(Opcodes.ILOAD, 1);
    method.visitJumpInsn(Opcodes.IFNE, more);
    method.visitInsn(Opcodes.RETURN);
    method.visitLabel(more);
    method.visitFrame(Opcodes.F_FULL, 2, new Object[] {NAME, Opcodes.INTEGER}, 0, new Object[0]);
    method.visitInsn(Opcodes.RETURN);
    end(method);
  }

  private static MethodVisitor method(
      ClassWriter writer, int access, String name, String descriptor) {
    MethodVisitor method = writer.visitMethod(access, name, descriptor, null, null);
    method.visitCode();
    return method;
  }

  /** Two returns and a frame between them. */
  private static void branching(MethodVisitor method) {
    Label present = new Label();
    method.visitVarInsn(Opcodes.ALOAD, 1);
    method.visitJumpInsn(Opcodes.IFNONNULL, present);
    method.visitInsn(Opcodes.ICONST_0);
    method.visitInsn(Opcodes.IRETURN);
    method.visitLabel(present);
    method.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    method.visitInsn(Opcodes.ICONST_1);
    method.visitInsn(Opcodes.IRETURN);
    end(method);
  }

  /** Static, and returns an object. */
  private static void answering(MethodVisitor method) {
    method.visitVarInsn(Opcodes.ALOAD, 0);
    method.visitInsn(Opcodes.ARETURN);
    end(method);
  }

  /** A handler of its own, which must win over the woven one. */
  private static void guarded(MethodVisitor method) {
    Label start = new Label();
    Label handler = new Label();
    method.visitTryCatchBlock(start, handler, handler, "java/lang/RuntimeException");
    method.visitLabel(start);
    method.visitVarInsn(Opcodes.ALOAD, 0);
    method.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL, "java/lang/Object", "toString", "()Ljava/lang/String;", false);
    method.visitInsn(Opcodes.POP);
    method.visitInsn(Opcodes.RETURN);
    method.visitLabel(handler);
    method.visitFrame(Opcodes.F_SAME1, 0, null, 1, new Object[] {"java/lang/RuntimeException"});
    method.visitInsn(Opcodes.POP);
    method.visitInsn(Opcodes.RETURN);
    end(method);
  }

  /** A time-out as the last of several arguments. */
  private static void polling(MethodVisitor method) {
    method.visitInsn(Opcodes.ICONST_0);
    method.visitInsn(Opcodes.IRETURN);
    end(method);
  }

  /** The calls that JDK 17 and 18 keep native, one of them as a method reference. */
  private static void calling(MethodVisitor method) {
    method.visitLdcInsn(20L);
    method.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Thread", "sleep", "(J)V", false);
    method.visitVarInsn(Opcodes.ALOAD, 0);
    method.visitLdcInsn(5L);
    method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, NAME, "wait", "(J)V", false);
    method.visitInvokeDynamicInsn(
        "pause",
        "()Lcom/acme/Pause;",
        new Handle(Opcodes.H_INVOKESTATIC, "com/acme/Linker", "link", "()V", false),
        new Handle(Opcodes.H_INVOKESTATIC, "java/lang/Thread", "sleep", "(J)V", false));
    method.visitInsn(Opcodes.POP);
    method.visitInsn(Opcodes.RETURN);
    end(method);
  }

  /** Two calls that run a task, and three of the same name that do not. */
  private static void running(MethodVisitor method) {
    method.visitVarInsn(Opcodes.ALOAD, 1);
    method.visitMethodInsn(Opcodes.INVOKEINTERFACE, "java/lang/Runnable", "run", "()V", true);
    method.visitVarInsn(Opcodes.ALOAD, 0);
    method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, NAME, "run", "()V", false);
    method.visitVarInsn(Opcodes.ALOAD, 0);
    method.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Thread", "run", "()V", false);
    method.visitMethodInsn(Opcodes.INVOKESTATIC, "com/acme/Program", "run", "()V", false);
    method.visitVarInsn(Opcodes.ALOAD, 0);
    method.visitVarInsn(Opcodes.ALOAD, 1);
    method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, NAME, "run", "(Ljava/lang/Runnable;)V", false);
    method.visitInsn(Opcodes.RETURN);
    end(method);
  }

  private static void end(MethodVisitor method) {
    method.visitMaxs(0, 0);
    method.visitEnd();
  }
}
