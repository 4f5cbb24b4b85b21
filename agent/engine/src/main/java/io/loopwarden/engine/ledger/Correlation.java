package io.loopwarden.engine.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which request an occurrence belongs to, as far as its work carried that. Texts are as they came,
 * but cut: whoever prints one makes it safe for its output.
 *
 * @param traceId id of the trace, or {@code null}
 * @param spanId id of the span within it, or {@code null}
 * @param requestIds values of the application's logging context by name, in the order wanted
 * @param route route of the HTTP request, e.g. {@code /orders/{id}}, or {@code null}
 */
public record Correlation(
    @Nullable String traceId,
    @Nullable String spanId,
    Map<String, String> requestIds,
    @Nullable String route) {

  /** Nothing is known. */
  public static final Correlation NONE = new Correlation(null, null, Map.of(), null);

  public Correlation {
    requestIds = Collections.unmodifiableMap(new LinkedHashMap<>(requestIds));
  }
}
