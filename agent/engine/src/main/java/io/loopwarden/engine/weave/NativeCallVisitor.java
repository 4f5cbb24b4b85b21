package io.loopwarden.engine.weave;

import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * Rewrites calls of methods that JDK 17 and 18 keep native to {@code java.loopwarden.Calls}; method
 * references to them too.
 */
final class NativeCallVisitor extends MethodVisitor {

  private static final String CALLS = "java/loopwarden/Calls";

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
    NativeMethod called =
        NativeMethod.called(opcode == Opcodes.INVOKESTATIC, owner, name, descriptor, threads);
    if (called == null) {
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      return;
    }
    onRewrite.run();
    super.visitMethodInsn(
        Opcodes.INVOKESTATIC, CALLS, called.standIn(), called.standInDescriptor(), false);
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    Object[] rewritten = arguments.clone();
    for (int i = 0; i < rewritten.length; i++) {
      if (rewritten[i] instanceof Handle handle) {
        rewritten[i] = rewrite(handle, descriptor);
      }
    }
    super.visitInvokeDynamicInsn(name, descriptor, bootstrap, rewritten);
  }

  private Handle rewrite(Handle handle, String captured) {
    NativeMethod referred = NativeMethod.referred(handle, captured, threads);
    if (referred == null) {
      return handle;
    }
    onRewrite.run();
    return new Handle(
        Opcodes.H_INVOKESTATIC, CALLS, referred.standIn(), referred.standInDescriptor(), false);
  }
}
