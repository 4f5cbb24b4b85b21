package io.loopwarden.engine.weave;

import java.io.IOException;
import java.io.InputStream;
import net.bytebuddy.jar.asm.ClassReader;
import org.jspecify.annotations.Nullable;

/** Reads class files through the application's loaders; loads no class. */
final class ClassFiles {

  /** No class file is larger; a loader may hand out anything. */
  private static final int LARGEST = 8 << 20;

  private ClassFiles() {}

  /**
   * Returns a type's class file, or {@code null} when the loader has none or cannot read it: an
   * optional super type may be missing, and what the loader throws is no fault of ours.
   *
   * @param name internal name
   */
  static @Nullable ClassReader read(String name, ClassLoader loader) {
    try (InputStream in = loader.getResourceAsStream(name + ".class")) {
      return in == null ? null : new ClassReader(in.readNBytes(LARGEST));
    } catch (IOException | RuntimeException | LinkageError unreadable) {
      return null;
    }
  }
}
