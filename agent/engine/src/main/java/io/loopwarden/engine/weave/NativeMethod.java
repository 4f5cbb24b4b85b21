package io.loopwarden.engine.weave;

import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * A method that JDK 17 and 18 keep native, and the static stand-in that its calls are rewritten to.
 *
 * @param owner class that declares it, internal name
 * @param name its name
 * @param descriptor its descriptor
 * @param standIn name of the method of {@code java.loopwarden.Calls}
 * @param isStatic whether it is static, so that the stand-in has the same descriptor
 * @param anyOwner whether a call through any class means this method, because it is final in {@code
 *     Object}
 */
record NativeMethod(
    String owner,
    String name,
    String descriptor,
    String standIn,
    boolean isStatic,
    boolean anyOwner) {

  private static final String FILE = "java/io/RandomAccessFile";

  private static final NativeMethod[] ALL = {
    new NativeMethod("java/lang/Thread", "sleep", "(J)V", "sleep", true, false),
    new NativeMethod("java/lang/Object", "wait", "(J)V", "await", false, true),
    new NativeMethod("java/io/FileDescriptor", "sync", "()V", "sync", false, false),
    new NativeMethod(FILE, "length", "()J", "length", false, false),
    new NativeMethod(FILE, "setLength", "(J)V", "setLength", false, false),
  };

  /** Returns the method that a call means, or {@code null} when it is none of them. */
  static @Nullable NativeMethod called(
      boolean isStatic, String owner, String name, String descriptor, InheritedSleep threads) {
    for (NativeMethod method : ALL) {
      if (method.isStatic == isStatic
          && method.name.equals(name)
          && method.descriptor.equals(descriptor)
          && (method.anyOwner
              || method.owner.equals(owner)
              || (isStatic && threads.isThreads(owner)))) {
        return method;
      }
    }
    return null;
  }

  /**
   * Returns the method that a handle means and that a static method may stand for where the handle
   * is bound, or {@code null}: what is captured must have the very type of the stand-in.
   *
   * @param captured descriptor of the call site that makes a lambda of the handle
   */
  static @Nullable NativeMethod referred(Handle handle, String captured, InheritedSleep threads) {
    boolean isStatic = handle.getTag() == Opcodes.H_INVOKESTATIC;
    if (!isStatic && handle.getTag() != Opcodes.H_INVOKEVIRTUAL) {
      return null;
    }
    NativeMethod method =
        called(isStatic, handle.getOwner(), handle.getName(), handle.getDesc(), threads);
    boolean fits =
        isStatic
            || captured.startsWith("()")
            || (method != null && captured.startsWith("(L" + method.owner + ";)"));
    return fits ? method : null;
  }

  /** Descriptor of the stand-in. */
  String standInDescriptor() {
    return isStatic ? descriptor : "(L" + owner + ";" + descriptor.substring(1);
  }
}
