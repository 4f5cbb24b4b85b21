package io.loopwarden.engine.weave;

import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/** Rewrites the calls of {@code run()} in a method that runs what was handed over to others. */
final class RunCallVisitor extends MethodVisitor {

  RunCallVisitor(MethodVisitor next) {
    super(Opcodes.ASM9, next);
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    boolean runs = name.equals("run") && descriptor.equals("()V");
    if (runs && (opcode == Opcodes.INVOKEINTERFACE || opcode == Opcodes.INVOKEVIRTUAL)) {
      super.visitMethodInsn(
          Opcodes.INVOKESTATIC, HookMethodVisitor.HOOKS, "run", "(Ljava/lang/Runnable;)V", false);
    } else {
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }
  }
}
