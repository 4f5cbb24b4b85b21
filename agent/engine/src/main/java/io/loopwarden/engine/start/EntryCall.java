package io.loopwarden.engine.start;

import java.util.Map;

/**
 * What an entry class hands over: JDK types in a map, because the two sides share no class. Read
 * here by name.
 */
public final class EntryCall {

  private final Map<String, Object> values;

  /** Wraps what the entry class handed over. */
  public EntryCall(Map<String, Object> values) {
    this.values = values;
  }

  /** Text after {@code -javaagent:….jar=}. */
  String arguments() {
    return (String) value("arguments");
  }

  /** Whether the application runs already. */
  boolean running() {
    return (Boolean) value("running");
  }

  /** Whether {@code doctor} prints a line for every row. */
  public boolean everyRow() {
    return (Boolean) value("everyRow");
  }

  /** Version of the agent. */
  public String version() {
    return (String) value("version");
  }

  /** Class files for the boot loader by name, super classes first. */
  @SuppressWarnings("unchecked") // the entry classes put it there
  public Map<String, byte[]> bootClasses() {
    return (Map<String, byte[]>) value("bootClasses");
  }

  private Object value(String name) {
    Object value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the entry class gave no " + name);
    }
    return value;
  }
}
