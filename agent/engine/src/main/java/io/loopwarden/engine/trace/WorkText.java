package io.loopwarden.engine.trace;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.bridge.WorkReader;
import io.loopwarden.engine.ledger.Correlation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what {@link io.loopwarden.bootstrap.WorkContext} read into text. The agent's thread. */
public final class WorkText {

  private static final int LONGEST = 200;
  private static final int MOST = 16;

  private WorkText() {}

  /** Returns the text of what an incident's work carried. What cannot be read is left out. */
  public static Correlation of(@Nullable Object work) {
    if (!(work instanceof Object[] found)) {
      return Correlation.NONE;
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i + 1 < found.length; i += 2) {
      if (found[i] instanceof WorkReader reader) {
        add(reader, found[i + 1], values);
      }
    }
    return correlation(values);
  }

  /** Of two readers that know the same the first counts. */
  private static void add(WorkReader reader, Object carried, Map<String, String> values) {
    try {
      @Nullable String[] texts = reader.describe(carried);
      for (int i = 0; i + 1 < texts.length && values.size() < MOST; i += 2) {
        String name = texts[i];
        String value = texts[i + 1];
        if (name != null && value != null && !value.isEmpty()) {
          values.putIfAbsent(name, cut(value));
        }
      }
    } catch (Throwable fault) {
      Faults.count(fault);
    }
  }

  private static Correlation correlation(Map<String, String> values) {
    String trace = WorkKeys.take(values, WorkReader.TRACE_ID);
    String span = WorkKeys.take(values, WorkReader.SPAN_ID);
    String route = WorkKeys.take(values, WorkReader.ROUTE);
    return new Correlation(trace, trace == null ? null : span, values, route);
  }

  private static String cut(String value) {
    if (value.length() <= LONGEST) {
      return value;
    }
    int end = Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return value.substring(0, end) + "…";
  }
}
