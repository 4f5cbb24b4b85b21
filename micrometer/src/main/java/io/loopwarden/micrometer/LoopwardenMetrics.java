package io.loopwarden.micrometer;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * Shows all metrics of the agent in a registry, and each one that comes later:
 *
 * <pre>{@code new LoopwardenMetrics().bindTo(registry);}</pre>
 *
 * <p>Without an active agent it does nothing and says nothing. A registry that is bound twice shows
 * everything once, and is not kept from being collected. Nothing is measured for a registry: it
 * reads what the agent counts anyway, as it was within the last second. Thread-safe.
 */
public final class LoopwardenMetrics implements MeterBinder {

  private static final String API = "io.loopwarden.api.LedgerAccess";

  private static final Map<MeterRegistry, Boolean> BOUND =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final Tags tags;

  /** Creates a binder that adds no tags. */
  public LoopwardenMetrics() {
    this(Tags.empty());
  }

  /** Creates a binder that adds tags to those the agent knows. */
  public LoopwardenMetrics(Iterable<Tag> tags) {
    this.tags = Tags.of(tags);
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    if (isAgentHere() && SeriesBinding.isActive() && BOUND.put(registry, true) == null) {
      SeriesBinding.bind(registry, tags);
    }
  }

  /**
   * Asks the boot loader alone, where the agent puts the class: a copy on the class path must not
   * be touched before.
   */
  private static boolean isAgentHere() {
    try {
      return Class.forName(API, false, null) != null;
    } catch (ClassNotFoundException noAgent) {
      return false;
    }
  }
}
