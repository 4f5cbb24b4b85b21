package io.loopwarden.engine.config;

import io.loopwarden.engine.text.OneLine;
import java.util.Collection;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Finds what the process was started with, in the order of names, so that messages come in a stable
 * order.
 */
final class ProcessSettings {

  private static final String PROPERTY_PREFIX = "loopwarden.";

  /** Parameters of the JUnit extension, which JUnit also reads from system properties. */
  private static final String JUNIT_PREFIX = PROPERTY_PREFIX + "junit.";

  private static final String VARIABLE_PREFIX = "LOOPWARDEN_";
  private static final int SHOWN = 80;

  private ProcessSettings() {}

  /** Returns what the properties {@code loopwarden.<name>} set for the agent. */
  static Collection<Assignment> fromProperties(Properties properties) {
    Map<String, Assignment> found = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith(PROPERTY_PREFIX) && !key.startsWith(JUNIT_PREFIX)) {
        String name = key.substring(PROPERTY_PREFIX.length());
        String value = properties.getProperty(key, "").trim();
        found.put(key, new Assignment(name, value, "system property " + OneLine.of(key, SHOWN)));
      }
    }
    return found.values();
  }

  /**
   * Returns what the variables {@code LOOPWARDEN_<NAME>} set. An empty one counts as not set: some
   * container tools cannot unset a variable.
   */
  static Collection<Assignment> fromEnvironment(Map<String, String> environment) {
    Map<String, Assignment> found = new TreeMap<>();
    for (Map.Entry<String, String> variable : environment.entrySet()) {
      String key = variable.getKey();
      String value = variable.getValue().trim();
      if (key.startsWith(VARIABLE_PREFIX) && !value.isEmpty()) {
        String name = lowerCase(key.substring(VARIABLE_PREFIX.length()));
        found.put(
            key, new Assignment(name, value, "environment variable " + OneLine.of(key, SHOWN)));
      }
    }
    return found.values();
  }

  private static String lowerCase(String variable) {
    StringBuilder name = new StringBuilder(variable.length());
    for (int i = 0; i < variable.length(); i++) {
      char c = variable.charAt(i);
      name.append(c == '_' ? '-' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return name.toString();
  }
}
