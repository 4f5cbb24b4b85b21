package io.loopwarden.engine.loops;

import io.loopwarden.engine.config.NamePatterns;
import io.loopwarden.engine.rows.Row;
import org.jspecify.annotations.Nullable;

/**
 * What must hold for a method to make its thread a loop: {@code if=} and {@code ifnot=} of a row,
 * each a path to a value and the patterns it is compared with. Thread-safe; asked on loop threads
 * at each callback: it allocates nothing but when a name differs from the one asked about last.
 */
final class LoopCondition {

  private final @Nullable Test required;
  private final @Nullable Test forbidden;

  private LoopCondition(@Nullable Test required, @Nullable Test forbidden) {
    this.required = required;
    this.forbidden = forbidden;
  }

  /**
   * Reads the condition of a row; none when it says nothing.
   *
   * @throws IllegalArgumentException when a path or pattern is malformed
   */
  static LoopCondition of(Row row) {
    return new LoopCondition(Test.parse(row.option("if")), Test.parse(row.option("ifnot")));
  }

  /**
   * Returns whether the method makes the thread a loop. A value that is not there matches nothing.
   */
  boolean holds(Thread thread, @Nullable Object self, @Nullable Object argument) {
    return (required == null || required.matches(thread, self, argument))
        && (forbidden == null || !forbidden.matches(thread, self, argument));
  }

  private static final class Test {

    private final ValuePath path;
    private final NamePatterns patterns;
    private volatile @Nullable Answer latest;

    Test(ValuePath path, NamePatterns patterns) {
      this.path = path;
      this.patterns = patterns;
    }

    static @Nullable Test parse(@Nullable String text) {
      if (text == null) {
        return null;
      }
      int at = text.indexOf('~');
      if (at < 0) {
        throw new IllegalArgumentException("'" + text + "' is no PATH~PATTERN");
      }
      return new Test(
          ValuePath.parse(text.substring(0, at)), NamePatterns.parse(text.substring(at + 1)));
    }

    boolean matches(Thread thread, @Nullable Object self, @Nullable Object argument) {
      Object value = path.valueOf(thread, self, argument);
      if (value == null) {
        return false;
      }
      return value instanceof String name ? matchesName(name) : patterns.matches(textOf(value));
    }

    /** Threads have long names and do not change them. */
    private boolean matchesName(String name) {
      Answer known = latest;
      if (known == null || !known.name().equals(name)) {
        known = new Answer(name, patterns.matches(name));
        latest = known;
      }
      return known.matches();
    }

    private static String textOf(Object value) {
      if (value instanceof Enum<?> constant) {
        return constant.name();
      }
      return value instanceof Boolean ? value.toString() : value.getClass().getName();
    }
  }

  private record Answer(String name, boolean matches) {}
}
