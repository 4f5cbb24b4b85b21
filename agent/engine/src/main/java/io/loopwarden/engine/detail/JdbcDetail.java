package io.loopwarden.engine.detail;

import io.loopwarden.engine.rows.Row;
import org.jspecify.annotations.Nullable;

/**
 * Writes driver, pool and statement of a JDBC call, e.g. {@code H2 via HikariCP: SELECT * FROM t
 * WHERE id = ?}.
 */
final class JdbcDetail {

  private static final String URL_START = "jdbc:";

  private final Drivers drivers;

  JdbcDetail(Drivers drivers) {
    this.drivers = drivers;
  }

  /**
   * Returns the detail; {@code null} when neither driver nor statement is known.
   *
   * @param outer the object the application called: a driver's or a pool's
   * @param inner the driver's object behind a pool's
   * @param text a statement or a JDBC URL
   */
  @Nullable String of(@Nullable Object outer, @Nullable Object inner, @Nullable String text) {
    boolean url = text != null && text.startsWith(URL_START);
    Row driver = driver(outer, inner);
    if (driver == null && url && text != null) {
      driver = drivers.driverOfUrl(text);
    }
    String who = who(driver, pool(outer, inner));
    String what = null;
    if (text != null) {
      what = url ? location(text) : SqlShape.mask(text, quotesText(driver));
    }
    if (who == null) {
      return what;
    }
    return what == null ? who : who + ": " + what;
  }

  private @Nullable Row driver(@Nullable Object outer, @Nullable Object inner) {
    Row row = inner == null ? null : drivers.driver(inner.getClass().getName());
    return row != null || outer == null ? row : drivers.driver(outer.getClass().getName());
  }

  private @Nullable Row pool(@Nullable Object outer, @Nullable Object inner) {
    Row row = outer == null ? null : drivers.pool(outer.getClass().getName());
    return row != null || inner == null ? row : drivers.pool(inner.getClass().getName());
  }

  private static @Nullable String who(@Nullable Row driver, @Nullable Row pool) {
    if (driver == null) {
      return pool == null ? null : Drivers.display(pool);
    }
    String name = Drivers.display(driver);
    return pool == null ? name : name + " via " + Drivers.display(pool);
  }

  /**
   * An unlisted driver may be of either dialect: then double quotes hold what looks like a name
   * only.
   */
  private static boolean quotesText(@Nullable Row driver) {
    return driver != null && driver.option("quotes", "names").equals("text");
  }

  /** A JDBC URL without parameters and credentials. */
  private static String location(String url) {
    int end = url.length();
    for (char stop : new char[] {'?', ';'}) {
      int found = url.indexOf(stop);
      end = found < 0 ? end : Math.min(end, found);
    }
    String bare = url.substring(0, end);
    int at = bare.lastIndexOf('@');
    if (at < 0) {
      return bare;
    }
    int authority = bare.indexOf("//");
    int start = authority >= 0 && authority < at ? authority + 2 : schemeEnd(bare);
    return start > at ? bare : bare.substring(0, start) + "…" + bare.substring(at);
  }

  /** End of {@code jdbc:vendor:type:}, after which Oracle writes {@code user/password@}. */
  private static int schemeEnd(String url) {
    int colon = url.indexOf(':', URL_START.length());
    int next = url.indexOf(':', colon + 1);
    return (next < 0 || next > url.indexOf('@') ? colon : next) + 1;
  }
}
