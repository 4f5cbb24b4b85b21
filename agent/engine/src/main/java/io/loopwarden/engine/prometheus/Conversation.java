package io.loopwarden.engine.prometheus;

import io.loopwarden.api.MetricView;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One request and its answer; then the connection ends. */
final class Conversation implements Runnable {

  private static final String PATH = "/metrics";
  private static final int SILENCE_MILLIS = 5_000;
  private static final int LINGER_MILLIS = 300;

  private final Socket socket;
  private final List<MetricView> series;
  private final long deadlineNanos;

  Conversation(Socket socket, List<MetricView> series, long deadlineNanos) {
    this.socket = socket;
    this.series = series;
    this.deadlineNanos = deadlineNanos;
  }

  /** Whether it has lasted for too long, or is over. */
  boolean isDue(long nowNanos) {
    return socket.isClosed() || nowNanos - deadlineNanos >= 0;
  }

  /** Ends the connection, whatever it waits for. Any thread. */
  void end() {
    try {
      socket.close();
    } catch (IOException closedAlready) {
      // Nothing is left to be done.
    }
  }

  @Override
  public void run() {
    try {
      socket.setSoTimeout(SILENCE_MILLIS);
      InputStream in = new BufferedInputStream(socket.getInputStream());
      RequestHead request = RequestHead.read(in);
      boolean headOnly = request != null && request.method().equals("HEAD");
      answer(request).write(socket.getOutputStream(), headOnly);
      socket.shutdownOutput();
      socket.setSoTimeout(LINGER_MILLIS);
      awaitEnd(in);
    } catch (IOException gone) {
      // A client that went away, or was too slow: nobody is left to be told.
    } finally {
      end();
    }
  }

  private Answer answer(@Nullable RequestHead request) throws IOException {
    if (request == null) {
      return Answer.line("400 Bad Request", "", "no request of HTTP/1.1");
    }
    if (!request.path().equals(PATH)) {
      return Answer.line("404 Not Found", "", "metrics are at " + PATH);
    }
    if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
      return Answer.line("405 Method Not Allowed", "Allow: GET, HEAD\r\n", "use GET");
    }
    Format format = Format.preferredBy(request.header("accept"));
    return Answer.metrics(Exposition.of(series, format), format, request.takesGzip());
  }

  /** A connection that is closed with something unread takes back what was written. */
  private static void awaitEnd(InputStream in) throws IOException {
    byte[] unread = new byte[1_024];
    int left = 64;
    while (left-- > 0 && in.read(unread) >= 0) {
      // A body nobody asked for.
    }
  }
}
