package io.loopwarden.engine.start;

import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * Writes the class that calls {@code jdk.internal.misc.Unsafe.defineClass}. No compiler for release
 * 17 lets us name that class, so it is written here and shipped as a file.
 */
final class BootDefinerFile {

  private static final String NAME = "io/loopwarden/engine/start/BootDefinerByUnsafe";
  private static final String UNSAFE = "jdk/internal/misc/Unsafe";

  private BootDefinerFile() {}

  /** Returns the class file. */
  static byte[] bytes() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL,
        NAME,
        null,
        "java/lang/Object",
        new String[] {"java/util/function/BiConsumer"});
    writeConstructor(writer);
    writeAccept(writer);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static void writeConstructor(ClassWriter writer) {
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(1, 1);
    code.visitEnd();
  }

  /**
   * Writes {@code Unsafe.getUnsafe().defineClass((String) a, (byte[]) b, 0, ((byte[]) b).length,
   * null, null)}.
   */
  private static void writeAccept(ClassWriter writer) {
    MethodVisitor code =
        writer.visitMethod(
            Opcodes.ACC_PUBLIC, "accept", "(Ljava/lang/Object;Ljava/lang/Object;)V", null, null);
    code.visitCode();
    code.visitMethodInsn(Opcodes.INVOKESTATIC, UNSAFE, "getUnsafe", "()L" + UNSAFE + ";", false);
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitTypeInsn(Opcodes.CHECKCAST, "java/lang/String");
    code.visitVarInsn(Opcodes.ALOAD, 2);
    code.visitTypeInsn(Opcodes.CHECKCAST, "[B");
    code.visitInsn(Opcodes.DUP);
    code.visitInsn(Opcodes.ARRAYLENGTH);
    code.visitInsn(Opcodes.ICONST_0);
    code.visitInsn(Opcodes.SWAP);
    code.visitInsn(Opcodes.ACONST_NULL);
    code.visitInsn(Opcodes.ACONST_NULL);
    code.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL,
        UNSAFE,
        "defineClass",
        "(Ljava/lang/String;[BIILjava/lang/ClassLoader;Ljava/security/ProtectionDomain;)Ljava/lang/Class;",
        false);
    code.visitInsn(Opcodes.POP);
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(7, 3);
    code.visitEnd();
  }
}
