package io.loopwarden.tests.jar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * The invariants of the jar, kept as data in {@code agent-jar-checks.properties} with a reason
 * each.
 */
final class JarChecks {

  private final Properties properties = new Properties();

  JarChecks() {
    try (InputStream in = JarChecks.class.getResourceAsStream("/agent-jar-checks.properties")) {
      properties.load(Objects.requireNonNull(in));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  List<String> words(String key) {
    return List.of(text(key).trim().split("\\s+"));
  }

  long number(String key) {
    return Long.parseLong(text(key).trim());
  }

  private String text(String key) {
    return Objects.requireNonNull(properties.getProperty(key), key);
  }
}
