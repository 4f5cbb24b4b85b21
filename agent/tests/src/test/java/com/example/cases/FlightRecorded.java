package com.example.cases;

import io.loopwarden.api.LedgerAccess;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import jdk.jfr.FlightRecorder;
import jdk.jfr.consumer.RecordingFile;

/**
 * Blocks and stalls its loop and exhausts a pool while a flight recording runs. Arguments: the file
 * to dump to; whether the recording is started {@code later}, from outside, as an operator does it;
 * and the events to wait for, separated by commas.
 */
@SuppressWarnings("deprecation") // the one class that both Netty lines have
public final class FlightRecorded {

  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

  private FlightRecorded() {}

  public static void main(String[] arguments) throws Exception {
    EventLoopGroup group = new NioEventLoopGroup(1);
    run(group, () -> {});
    if (arguments[1].equals("later")) {
      command("JFR.start", "name=own");
    }
    awaitEvents();
    run(group, FlightRecorded::block);
    LedgerAccess.active().findings(); // while it names its first wait the agent takes no samples
    run(group, FlightRecorded::compute);
    exhaust(group);
    dumpUntilComplete(Path.of(arguments[0]), Set.of(arguments[2].split(",")));
    group.shutdownGracefully(0, 1, TimeUnit.SECONDS).get();
    System.out.println("done");
  }

  /** The agent writes an event soon after its wait has ended, the recorder dumps at once. */
  private static void dumpUntilComplete(Path file, Set<String> expected) throws Exception {
    long until = System.nanoTime() + PATIENCE_NANOS;
    Set<String> seen = Set.of();
    while (!seen.containsAll(expected)) {
      if (System.nanoTime() - until >= 0) {
        throw new IllegalStateException("only " + seen + " of " + expected);
      }
      Files.deleteIfExists(file);
      command("JFR.dump", "filename=" + file);
      seen =
          RecordingFile.readAllEvents(file).stream()
              .map(event -> event.getEventType().getName())
              .filter(name -> name.startsWith("io.loopwarden."))
              .collect(Collectors.toSet());
    }
  }

  private static void exhaust(EventLoopGroup group) throws Exception {
    ExecutorService pool =
        Executors.newFixedThreadPool(1, task -> new Thread(task, "acme-worker-1"));
    CountDownLatch ended = new CountDownLatch(4);
    run(
        group,
        () -> {
          for (int i = 0; i < 4; i++) {
            pool.execute(
                () -> {
                  block();
                  ended.countDown();
                });
          }
        });
    ended.await();
    pool.shutdown();
  }

  static void block() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static void compute() {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
  }

  private static void run(EventLoopGroup group, Runnable task) throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    group.execute(task);
    group.execute(ended::countDown);
    if (!ended.await(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the loop hangs");
    }
  }

  /** The agent looks for recordings once a second. */
  private static void awaitEvents() {
    long until = System.nanoTime() + PATIENCE_NANOS;
    while (FlightRecorder.getFlightRecorder().getEventTypes().stream()
        .noneMatch(type -> type.getName().equals("io.loopwarden.BlockingCall"))) {
      if (System.nanoTime() - until >= 0) {
        throw new IllegalStateException("no events of the agent");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  private static void command(String... words) throws Exception {
    String[] command = new String[words.length + 2];
    command[0] = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    command[1] = Long.toString(ProcessHandle.current().pid());
    System.arraycopy(words, 0, command, 2, words.length);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
  }
}
