package io.loopwarden.engine.naming;

import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Naming as in production, but classes are found by name, and {@code org.unknown} comes from an
 * unlisted jar.
 */
final class Naming {

  static final LoadedClasses CLASSES = Naming::find;

  private Naming() {}

  static StackNaming standard() {
    return with();
  }

  static StackNaming with(String... userRows) {
    try {
      return new StackNaming(origins(), CLASSES, rows(userRows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Row> rows(String... lines) {
    try {
      List<String> problems = new ArrayList<>();
      List<Row> rows =
          RowReader.read(new StringReader(String.join("\n", lines)), "rules.txt", problems);
      if (!problems.isEmpty()) {
        throw new IllegalArgumentException(problems.get(0));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClassOrigins origins() throws IOException {
    ClassOrigins listed =
        new CodeSourceOrigins(CLASSES, Libraries.load(List.of()), MainProgram.of(null, CLASSES));
    return (className, module) ->
        className.startsWith("org.unknown.")
            ? Origin.OTHER_JAR
            : listed.originOf(className, module);
  }

  private static Class<?> find(String name) {
    try {
      return Class.forName(name, false, Naming.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }
}
