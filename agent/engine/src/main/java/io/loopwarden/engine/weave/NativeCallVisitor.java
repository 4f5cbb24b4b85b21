package io.loopwarden.engine.weave;

import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * Rewrites calls of {@code Thread.sleep(long)} and {@code Object.wait(long)}, which JDK 17 and 18
 * keep native, to {@code java.loopwarden.Calls}; method references to them too. {@code wait} is
 * final, so any owner but an array means the one of {@code Object}.
 */
final class NativeCallVisitor extends MethodVisitor {

  private static final String CALLS = "java/loopwarden/Calls";
  private static final String THREAD = "java/lang/Thread";
  private static final String AWAIT = "(Ljava/lang/Object;J)V";

  NativeCallVisitor(MethodVisitor next) {
    super(Opcodes.ASM9, next);
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    if (opcode == Opcodes.INVOKESTATIC && isSleep(owner, name, descriptor)) {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, CALLS, "sleep", descriptor, false);
    } else if (opcode != Opcodes.INVOKESTATIC && isWait(name, descriptor)) {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, CALLS, "await", AWAIT, false);
    } else {
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    Object[] rewritten = arguments.clone();
    for (int i = 0; i < rewritten.length; i++) {
      if (rewritten[i] instanceof Handle) {
        rewritten[i] = rewrite((Handle) rewritten[i]);
      }
    }
    super.visitInvokeDynamicInsn(name, descriptor, bootstrap, rewritten);
  }

  private static Handle rewrite(Handle handle) {
    boolean sleeps =
        handle.getTag() == Opcodes.H_INVOKESTATIC
            && isSleep(handle.getOwner(), handle.getName(), handle.getDesc());
    return sleeps
        ? new Handle(Opcodes.H_INVOKESTATIC, CALLS, "sleep", handle.getDesc(), false)
        : handle;
  }

  private static boolean isSleep(String owner, String name, String descriptor) {
    return name.equals("sleep") && owner.equals(THREAD) && descriptor.equals("(J)V");
  }

  private static boolean isWait(String name, String descriptor) {
    return name.equals("wait") && descriptor.equals("(J)V");
  }
}
