package io.loopwarden.engine.weave;

import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/** Weaves one class after its plan. Used for one class, by one thread. */
final class ClassWeaver extends ClassVisitor implements Runnable {

  private static final int NO_BODY = Opcodes.ACC_NATIVE | Opcodes.ACC_ABSTRACT;

  private final ClassPlan plan;
  private final InheritedSleep threads;
  private int version;
  private boolean changed;

  private ClassWeaver(ClassWriter writer, ClassPlan plan, @Nullable ClassLoader loader) {
    super(Opcodes.ASM9, writer);
    this.plan = plan;
    this.threads = new InheritedSleep(loader);
  }

  /**
   * Returns the woven class, or {@code null} when no method of it matched.
   *
   * @param loader finds class files of other types; {@code null} for the boot loader
   */
  static byte @Nullable [] weave(ClassReader reader, ClassPlan plan, @Nullable ClassLoader loader) {
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    ClassWeaver weaver = new ClassWeaver(writer, plan, loader);
    reader.accept(weaver, 0);
    return weaver.changed ? writer.toByteArray() : null;
  }

  /** Notes that a call was rewritten. */
  @Override
  public void run() {
    changed = true;
  }

  @Override
  public void visit(
      int classVersion,
      int access,
      String name,
      String signature,
      String superName,
      String[] interfaces) {
    version = classVersion;
    super.visit(classVersion, access, name, signature, superName, interfaces);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
    if ((access & NO_BODY) != 0) {
      return next;
    }
    if (plan.rewritesNativeCalls()) {
      next = new NativeCallVisitor(next, threads, this);
    }
    MethodHook hook = plan.hookFor(name, descriptor);
    if (name.charAt(0) == '<') {
      return hooked(next, fitForConstructor(hook), access, descriptor);
    }
    next = hooked(next, hook, access, descriptor);
    return hooked(next, plan.handoverFor(name, descriptor), access, descriptor);
  }

  /** Before super() there is no object to hand to a handler, or to tell of. */
  private static @Nullable MethodHook fitForConstructor(@Nullable MethodHook hook) {
    return hook != null && hook.action() == HookAction.APPEAR ? hook : null;
  }

  private MethodVisitor hooked(
      MethodVisitor next, @Nullable MethodHook hook, int access, String descriptor) {
    if (hook == null) {
      return next;
    }
    changed = true;
    hook.bind();
    return hook.action() == HookAction.RUN
        ? new RunCallVisitor(next)
        : new HookMethodVisitor(next, hook, access, descriptor, version);
  }
}
