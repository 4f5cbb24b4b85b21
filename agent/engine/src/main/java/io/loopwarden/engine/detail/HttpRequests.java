package io.loopwarden.engine.detail;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of requests of the JDK's HTTP client. By reflection, because a run-time image may lack
 * its module. Safe for use by several threads.
 */
final class HttpRequests {

  private static final String REQUEST = "java.net.http.HttpRequest";

  private HttpRequests() {}

  /** Returns where a request goes; {@code null} when the object is no request. */
  static @Nullable URI addressOf(Object object) {
    if (!object.getClass().getName().startsWith("jdk.internal.net.http.")) {
      return null;
    }
    try {
      Class<?> type = Class.forName(REQUEST, false, object.getClass().getClassLoader());
      return type.isInstance(object) ? (URI) type.getMethod("uri").invoke(object) : null;
    } catch (ReflectiveOperationException | LinkageError unreadable) {
      return null;
    }
  }
}
