package io.loopwarden.engine.start;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.function.BiConsumer;

/**
 * Loads the class that calls {@code jdk.internal.misc.Unsafe.defineClass}. No compiler for release
 * 17 lets us name that class, a call through reflection makes JDK 25 spin dozens of classes at
 * start, and writing the class at start would load the class-file library for it; so it is shipped
 * as a file, which a test writes and compares.
 */
final class BootDefiner {

  /** Path of the class file among the engine's resources. */
  static final String FILE = "io/loopwarden/data/boot-definer.bin";

  private BootDefiner() {}

  /**
   * Returns a function that defines a class, given by name and class file, into the boot loader.
   *
   * @throws IOException when the agent jar is damaged
   * @throws ReflectiveOperationException when the class cannot be made
   */
  @SuppressWarnings("unchecked") // the shipped class is just that
  static BiConsumer<String, byte[]> create() throws IOException, ReflectiveOperationException {
    try (InputStream in = BootDefiner.class.getResourceAsStream("/" + FILE)) {
      if (in == null) {
        throw new FileNotFoundException("built-in file " + FILE + " is missing");
      }
      return MethodHandles.lookup()
          .defineClass(in.readAllBytes())
          .asSubclass(BiConsumer.class)
          .getConstructor()
          .newInstance();
    }
  }
}
