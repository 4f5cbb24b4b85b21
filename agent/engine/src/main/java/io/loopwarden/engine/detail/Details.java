package io.loopwarden.engine.detail;

import io.loopwarden.engine.text.Homes;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes the safe detail of a wait: what it was about, without data. Never looks a name up, never
 * waits, never runs code of the application or a driver, not even a {@code toString}. Safe for use
 * by several threads.
 */
public final class Details {

  private final JdkFields fields = new JdkFields();
  private final SafeText safe;
  private final JdkDetail jdk;
  private final JdbcDetail jdbc;

  private Details(Drivers drivers, UnaryOperator<String> homes, boolean masked) {
    this.safe = new SafeText(homes);
    this.jdk = new JdkDetail(fields, safe, masked);
    this.jdbc = new JdbcDetail(drivers, masked);
  }

  /**
   * Reads the built-in driver names.
   *
   * @throws IOException when the file is missing or damaged
   */
  public static Details load() throws IOException {
    return load(true);
  }

  /**
   * Reads the built-in driver names.
   *
   * @param masked whether literals of statements, queries of addresses and home directories are
   *     hidden; users and passwords of addresses always are
   * @throws IOException when the file is missing or damaged
   */
  public static Details load(boolean masked) throws IOException {
    UnaryOperator<String> homes = masked ? Homes.ofThisJvm()::hidden : text -> text;
    return new Details(Drivers.load(), homes, masked);
  }

  static Details load(String home) throws IOException {
    return new Details(Drivers.load(), new Homes(home)::hidden, true);
  }

  /**
   * Returns the detail of a wait, {@code null} when nothing safe is known.
   *
   * @param category category of the probe, which says what a text or a number means
   * @param subject the woven method's {@code this}; {@code null} for a static method
   * @param nested what {@code subject} stands for: the driver's object behind a pool's, or the SQL
   *     text it was prepared with
   * @param argument the woven method's first argument, numbers boxed
   */
  public @Nullable String of(
      String category,
      @Nullable Object subject,
      @Nullable Object nested,
      @Nullable Object argument) {
    if (category.equals("jdbc")) {
      String detail =
          jdbc.of(subject, nested instanceof String ? null : nested, sql(nested, argument));
      return detail == null ? null : safe.path(detail);
    }
    String meant = meant(category, argument);
    if (meant == null) {
      meant = jdk.of(argument);
    }
    if (meant == null) {
      meant = jdk.of(subject);
    }
    return meant == null ? jdk.of(nested) : meant;
  }

  /** Returns how often a JDK field could not be read, since the start. */
  public long unreadableFields() {
    return fields.unreadable();
  }

  private static @Nullable String sql(@Nullable Object nested, @Nullable Object argument) {
    if (argument instanceof String text) {
      return text;
    }
    return nested instanceof String text ? text : null;
  }

  /** What a text or number means to a probe of this category. */
  private @Nullable String meant(String category, @Nullable Object argument) {
    if (argument instanceof Long millis && category.equals("sleep")) {
      return JdkDetail.millis(millis);
    }
    if (argument instanceof String text) {
      return switch (category) {
        case "file" -> safe.path(text);
        case "dns" -> safe.line(text);
        default -> null;
      };
    }
    return null;
  }
}
