package io.loopwarden.engine.naming;

import io.loopwarden.engine.rows.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the framework a handler is written for: the one nearest to the culprit among those that
 * called it, then the thread's loop model, then the transport below all of them. Immutable; safe
 * for use by several threads.
 */
final class Frameworks {

  private static final String GENERIC = "generic";

  private final PatternTable frameworks;
  private final PatternTable transports;
  private final Map<String, String> byModel = new HashMap<>();

  Frameworks(List<Row> rows) {
    this.frameworks = new PatternTable(rows, "framework");
    this.transports = new PatternTable(rows, "transport");
    for (Row row : rows) {
      if (row.verb().equals("model")) {
        byModel.put(row.subject(), row.option("name", GENERIC));
      }
    }
  }

  String of(Placement placement, String loopModel) {
    String name = nearest(placement, frameworks);
    if (name == null) {
      name = byModel.get(loopModel);
    }
    if (name == null) {
      name = nearest(placement, transports);
    }
    return name == null ? GENERIC : name;
  }

  private static @Nullable String nearest(Placement placement, PatternTable table) {
    List<Frame> frames = placement.frames();
    for (int i = placement.culprit() + 1; i < frames.size(); i++) {
      Row row = table.first(frames.get(i).className(), frames.get(i).methodName());
      if (row != null) {
        return row.option("name", GENERIC);
      }
    }
    return null;
  }
}
