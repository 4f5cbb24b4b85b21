package io.loopwarden.engine.naming;

import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about packages and places: library families, application packages, application
 * folders. Immutable but for a bounded cache; safe for use by several threads.
 */
public final class Libraries {

  /** Family of the classes of the running JDK. */
  public static final String JDK_FAMILY = "jdk";

  private static final int CAPACITY = 4_096;
  private static final String NONE = "";

  private final BoundedCache<String> families = new BoundedCache<>(CAPACITY);
  private final PackagePrefixes libraries;
  private final PackagePrefixes applications;
  private final List<String> applicationPlaces = new ArrayList<>();

  private Libraries(List<Row> rows) {
    this.libraries = new PackagePrefixes(rows, "library");
    this.applications = new PackagePrefixes(rows, "application");
    for (Row row : rows) {
      if (row.verb().equals("application-place")) {
        applicationPlaces.add(row.subject());
      }
    }
  }

  /**
   * Reads the built-in list.
   *
   * @param userRows the user's own rows; {@code library} and {@code application} rows extend and
   *     override the list
   * @throws IOException when the built-in file is missing or damaged
   */
  public static Libraries load(List<Row> userRows) throws IOException {
    List<Row> rows = new ArrayList<>(RowReader.readBuiltIn("libraries.txt"));
    rows.addAll(userRows);
    return new Libraries(rows);
  }

  /**
   * Returns the family name of a listed library's class, e.g. {@code reactor-core}; {@code null}
   * when not listed.
   */
  public @Nullable String familyOf(String className) {
    String family = families.get(className);
    if (family == null) {
      Row row = libraries.longest(className);
      family = families.put(className, row == null ? NONE : row.option("family", row.subject()));
    }
    return family.equals(NONE) ? null : family;
  }

  /** Whether a row declares this class's package as the application's own. */
  public boolean isDeclaredApplication(String className) {
    return applications.longest(className) != null;
  }

  /** Whether code loaded from this location is the application's wherever its package points. */
  public boolean isApplicationPlace(String location) {
    for (String place : applicationPlaces) {
      if (location.contains(place)) {
        return true;
      }
    }
    return location.startsWith("file:") && location.endsWith("/") && !location.endsWith("!/");
  }

  int size() {
    return libraries.size();
  }
}
