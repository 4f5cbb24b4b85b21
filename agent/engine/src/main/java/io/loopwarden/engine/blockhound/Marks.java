package io.loopwarden.engine.blockhound;

import io.loopwarden.engine.rows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Methods marked as blocking, as rows that declare them. */
final class Marks {

  private Marks() {}

  /**
   * Returns a row for each method.
   *
   * @param methods descriptors by method name by internal class name
   * @param known the same for methods to be left out
   * @param origin where the marks come from
   */
  static List<Row> rows(
      Map<String, Map<String, Set<String>>> methods,
      Map<String, Map<String, Set<String>>> known,
      String origin) {
    List<Row> rows = new ArrayList<>();
    methods.forEach(
        (type, byName) ->
            byName.forEach(
                (name, descriptors) -> {
                  Set<String> left =
                      known.getOrDefault(type, Map.of()).getOrDefault(name, Set.of());
                  for (String descriptor : descriptors) {
                    if (!left.contains(descriptor)) {
                      rows.add(row(type.replace('/', '.'), name, descriptor, origin));
                    }
                  }
                }));
    return rows;
  }

  private static Row row(String type, String name, String descriptor, String origin) {
    int end = descriptor.lastIndexOf(')');
    String parameters = end < 0 ? "" : descriptor.substring(0, end + 1);
    return new Row(
        "blocking", type + '#' + name + parameters, Map.of(), "marked as blocking", origin, 0);
  }
}
