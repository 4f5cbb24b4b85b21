package io.loopwarden.engine.detail;

import io.loopwarden.engine.rows.Row;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes driver, pool and statement of a JDBC call, e.g. {@code H2 via HikariCP: SELECT * FROM t
 * WHERE id = ?}.
 */
final class JdbcDetail {

  private static final String POOLED = "waits for a pooled connection";

  private final Drivers drivers;
  private final boolean masked;

  /**
   * Takes the drivers to know.
   *
   * @param masked whether literals of statements are hidden
   */
  JdbcDetail(Drivers drivers, boolean masked) {
    this.drivers = drivers;
    this.masked = masked;
  }

  /**
   * Returns the detail; {@code null} when neither driver nor statement is known.
   *
   * @param outer the object the application called: a driver's or a pool's
   * @param inner the driver's object behind a pool's
   * @param text a statement or a JDBC URL
   */
  @Nullable String of(@Nullable Object outer, @Nullable Object inner, @Nullable String text) {
    boolean url = text != null && ConnectionUrl.isUrl(text);
    Row driver = driver(outer, inner);
    if (url && text != null) {
      Row meant = drivers.driverOfUrl(ConnectionUrl.scheme(text));
      driver = meant == null ? driver : meant; // wrappers are asked too
    }
    Row pool = pool(outer, inner);
    String who = who(driver, pool);
    String what = isPooled(outer, inner, pool) ? POOLED : null;
    if (text != null) {
      what = url ? ConnectionUrl.safe(text) : shown(text, driver);
    }
    if (who == null) {
      return what;
    }
    return what == null ? who : who + ": " + what;
  }

  private String shown(String statement, @Nullable Row driver) {
    return masked ? SqlShape.mask(statement, quotesText(driver)) : statement.strip();
  }

  /** A pool's data source that asked no driver to connect has waited for one of its connections. */
  private static boolean isPooled(
      @Nullable Object outer, @Nullable Object inner, @Nullable Row pool) {
    return outer instanceof DataSource
        && (inner == null || inner instanceof DataSource)
        && pool != null
        && pool.option("keeps") != null;
  }

  /** A driver's own data source asks every registered driver, so the outer object knows best. */
  private @Nullable Row driver(@Nullable Object outer, @Nullable Object inner) {
    Row row = outer == null ? null : drivers.driver(outer.getClass().getName());
    return row != null || inner == null ? row : drivers.driver(inner.getClass().getName());
  }

  private @Nullable Row pool(@Nullable Object outer, @Nullable Object inner) {
    Row row = outer == null ? null : drivers.pool(outer.getClass().getName());
    Row behind = inner == null ? null : drivers.pool(inner.getClass().getName());
    boolean wrapper = row != null && row.option("keeps") == null;
    return row == null || (wrapper && behind != null) ? behind : row;
  }

  private static @Nullable String who(@Nullable Row driver, @Nullable Row pool) {
    if (driver == null) {
      return pool == null ? null : Drivers.display(pool);
    }
    String name = Drivers.display(driver);
    return pool == null ? name : name + " via " + Drivers.display(pool);
  }

  /** Where the driver is not known, whatever may be text is taken for text. */
  private static boolean quotesText(@Nullable Row driver) {
    return driver == null || driver.option("quotes", "names").equals("text");
  }
}
