package io.loopwarden.engine.prometheus;

import io.loopwarden.api.MetricView;
import io.loopwarden.bootstrap.Faults;
import io.loopwarden.engine.loops.OwnThread;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Takes connections on a thread of its own and answers them on two more: no client, however slow,
 * holds up anybody but clients, and those for seconds only.
 */
final class MetricsServer implements Runnable {

  private static final int WORKERS = 2;
  private static final int MOST_WAITING = 16;
  private static final int LOOK_MILLIS = 500;
  private static final long LONGEST_NANOS = 10_000_000_000L;
  private static final long PAUSE_NANOS = 100_000_000L;

  private final ServerSocket server;
  private final List<MetricView> series;
  private final Queue<Conversation> open = new ConcurrentLinkedQueue<>();
  private final ThreadPoolExecutor workers =
      new ThreadPoolExecutor(
          WORKERS,
          WORKERS,
          10,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          work -> new OwnThread(work, "loopwarden-metrics-worker"));

  /**
   * Creates a server; it answers once it runs.
   *
   * @param server bound
   * @param series all there are, those to come included
   */
  MetricsServer(ServerSocket server, List<MetricView> series) throws IOException {
    this.server = server;
    this.series = series;
    server.setSoTimeout(LOOK_MILLIS);
    workers.allowCoreThreadTimeOut(true);
  }

  @Override
  public void run() {
    while (!server.isClosed()) {
      try {
        answer(server.accept());
      } catch (SocketTimeoutException nobodyAsks) {
        // It is time to look after those who were here before.
      } catch (Throwable fault) {
        Faults.count(fault);
        LockSupport.parkNanos(PAUSE_NANOS); // it may last
      }
      endDue(System.nanoTime());
    }
    workers.shutdownNow();
  }

  private void answer(Socket client) {
    Conversation begun = new Conversation(client, series, System.nanoTime() + LONGEST_NANOS);
    open.add(begun);
    try {
      workers.execute(begun);
    } catch (RejectedExecutionException tooMany) {
      begun.end();
    }
  }

  private void endDue(long now) {
    open.removeIf(
        conversation -> {
          boolean due = conversation.isDue(now);
          if (due) {
            conversation.end();
          }
          return due;
        });
  }
}
