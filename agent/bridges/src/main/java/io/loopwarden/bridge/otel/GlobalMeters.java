package io.loopwarden.bridge.otel;

import io.loopwarden.api.LedgerAccess;
import io.loopwarden.bridge.MetricTargets;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/** OpenTelemetry's meters, as the application, or OpenTelemetry's Java agent, has set it up. */
public final class GlobalMeters implements MetricTargets {

  private static final Object[] NONE = {};

  /** What the Java agent puts into an application's API passes on to its own, which is served. */
  private static final String PASSED_ON = "io.opentelemetry.javaagent.instrumentation.";

  private final Map<Object, SeriesInstruments> shown = new WeakHashMap<>();

  /** Made by name, once somebody has asked for the global OpenTelemetry or has set it. */
  public GlobalMeters() {}

  /** {@inheritDoc} Asking before it is set would set it for good. */
  @Override
  public Object[] known() {
    return isSet() ? new Object[] {GlobalOpenTelemetry.get()} : NONE;
  }

  private static boolean isSet() {
    try {
      return GlobalOpenTelemetry.isSet();
    } catch (NoSuchMethodError olderThanThat) {
      return isFieldSet();
    }
  }

  private static boolean isFieldSet() {
    try {
      Field field = GlobalOpenTelemetry.class.getDeclaredField("globalOpenTelemetry");
      field.setAccessible(true);
      return field.get(null) != null;
    } catch (ReflectiveOperationException | RuntimeException otherwise) {
      return false;
    }
  }

  @Override
  public boolean isTarget(Object object) {
    return object instanceof OpenTelemetry given
        && !given.getMeterProvider().getClass().getName().startsWith(PASSED_ON);
  }

  /** {@inheritDoc} What is set globally is ready. */
  @Override
  public boolean isUsed(Object target) {
    return true;
  }

  @Override
  public boolean isClosed(Object target) {
    return false;
  }

  @Override
  public void show(Object target) {
    LedgerAccess agent = LedgerAccess.active();
    if (agent != null) {
      SeriesInstruments instruments =
          new SeriesInstruments(((OpenTelemetry) target).getMeterProvider().get("io.loopwarden"));
      close(shown.put(target, instruments));
      agent.watchMetrics(instruments);
    }
  }

  @Override
  public void hide(Object target) {
    close(shown.remove(target));
  }

  private static void close(@Nullable SeriesInstruments instruments) {
    if (instruments != null) {
      instruments.close();
    }
  }
}
