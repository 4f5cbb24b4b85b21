package io.loopwarden.bridge.otel;

import io.loopwarden.bridge.WorkReader;
import io.opentelemetry.context.Context;
import io.opentelemetry.instrumentation.api.internal.HttpRouteState;
import org.jspecify.annotations.Nullable;

/**
 * The route of an HTTP request, as OpenTelemetry's instrumentations note it in the context. The
 * span gets it as an attribute only when it ends.
 */
public final class HttpRoutes implements WorkReader {

  /** Made by name, once an instrumentation has begun to note routes. */
  public HttpRoutes() {}

  @Override
  public void prepare(String[] keys) {
    read();
    describe(HttpRouteState.create("GET", "/", 0));
  }

  @Override
  public @Nullable Object read() {
    return HttpRouteState.fromContextOrNull(Context.current());
  }

  @Override
  public String[] describe(Object read) {
    String route = ((HttpRouteState) read).getRoute();
    return route == null ? new String[0] : new String[] {ROUTE, route};
  }
}
