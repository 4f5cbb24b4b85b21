package io.loopwarden.jdks;

import java.nio.file.Path;

/**
 * An installed JDK.
 *
 * @param feature feature release number, e.g. 17
 * @param home its home directory
 */
public record Jdk(int feature, Path home) {

  /** A command of this JDK, e.g. {@code java} or {@code javac}. */
  public Path command(String name) {
    return home.resolve("bin").resolve(name);
  }

  @Override
  public String toString() {
    return "JDK " + feature;
  }
}
