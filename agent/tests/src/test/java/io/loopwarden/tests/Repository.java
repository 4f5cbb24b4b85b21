package io.loopwarden.tests;

import java.nio.file.Path;

/** The source tree these tests were built from. */
public final class Repository {

  private Repository() {}

  /** Its root directory. */
  public static Path root() {
    return Path.of(System.getProperty("loopwarden.root", "../..")).toAbsolutePath().normalize();
  }

  /** Where the build put the compiled classes of a module, e.g. {@code agent/engine}. */
  public static Path classesOf(String module) {
    return root().resolve(module).resolve("target/classes");
  }
}
