package io.loopwarden.engine.weave;

import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a static call of {@code sleep(long)} on some class is {@code Thread}'s: javac
 * writes the subclass that the call is made through. Reads class files; loads nothing. Only needed
 * where {@code Thread.sleep} is native, on JDK 17 and 18.
 */
final class InheritedSleep {

  private static final String THREAD = "java/lang/Thread";

  private final @Nullable ClassLoader loader;

  InheritedSleep(@Nullable ClassLoader loader) {
    this.loader = loader;
  }

  boolean isThreads(String owner) {
    String type = owner;
    while (!type.equals(THREAD)) {
      ClassReader reader = read(type);
      if (reader == null || reader.getSuperName() == null || declaresSleep(reader)) {
        return false;
      }
      type = reader.getSuperName();
    }
    return true;
  }

  private @Nullable ClassReader read(String type) {
    return loader == null || type.startsWith("java/") ? null : ClassFiles.read(type, loader);
  }

  private static boolean declaresSleep(ClassReader reader) {
    boolean[] declares = new boolean[1];
    reader.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public @Nullable MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            declares[0] |= name.equals("sleep") && descriptor.equals("(J)V");
            return null;
          }
        },
        ClassReader.SKIP_CODE);
    return declares[0];
  }
}
