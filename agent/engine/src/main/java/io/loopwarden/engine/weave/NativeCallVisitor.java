package io.loopwarden.engine.weave;

import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * Rewrites calls of {@code Thread.sleep(long)} and {@code Object.wait(long)}, which JDK 17 and 18
 * keep native, to {@code java.loopwarden.Calls}; method references to them too. {@code wait} is
 * final, so any owner but an array means the one of {@code Object}; {@code sleep} may be called
 * through a subclass of {@code Thread}.
 */
final class NativeCallVisitor extends MethodVisitor {

  private static final String CALLS = "java/loopwarden/Calls";
  private static final String AWAIT = "(Ljava/lang/Object;J)V";

  private final InheritedSleep threads;
  private final Runnable onRewrite;

  /**
   * Creates a visitor.
   *
   * @param onRewrite told of each call that was rewritten
   */
  NativeCallVisitor(MethodVisitor next, InheritedSleep threads, Runnable onRewrite) {
    super(Opcodes.ASM9, next);
    this.threads = threads;
    this.onRewrite = onRewrite;
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    if (opcode == Opcodes.INVOKESTATIC && isSleep(owner, name, descriptor)) {
      onRewrite.run();
      super.visitMethodInsn(Opcodes.INVOKESTATIC, CALLS, "sleep", descriptor, false);
    } else if (opcode != Opcodes.INVOKESTATIC && isWait(name, descriptor)) {
      onRewrite.run();
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

  private Handle rewrite(Handle handle) {
    boolean sleeps =
        handle.getTag() == Opcodes.H_INVOKESTATIC
            && isSleep(handle.getOwner(), handle.getName(), handle.getDesc());
    if (!sleeps) {
      return handle;
    }
    onRewrite.run();
    return new Handle(Opcodes.H_INVOKESTATIC, CALLS, "sleep", handle.getDesc(), false);
  }

  private boolean isSleep(String owner, String name, String descriptor) {
    return name.equals("sleep") && descriptor.equals("(J)V") && threads.isThreads(owner);
  }

  private static boolean isWait(String name, String descriptor) {
    return name.equals("wait") && descriptor.equals("(J)V");
  }
}
