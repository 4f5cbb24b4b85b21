package com.example.cases;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Blocking calls as people write them, each in a method of its own, so that the culprit can be
 * told.
 */
public final class BlockingCalls {

  private BlockingCalls() {}

  /** Makes the call of that name. */
  public static void make(String name) throws Exception {
    BlockingCalls.class.getDeclaredMethod(name).invoke(null);
  }

  static void sleep() throws Exception {
    Thread.sleep(20);
  }

  static void sleepByReference() throws Exception {
    Pause pause = Thread::sleep;
    pause.millis(20);
  }

  static void sleepThroughSubclass() throws Exception {
    SleepyThread.sleep(20);
  }

  /** Inherits the static method, by which some people call it. */
  static final class SleepyThread extends Thread {}

  interface Pause {
    void millis(long millis) throws InterruptedException;
  }

  static void timeUnitSleep() throws Exception {
    TimeUnit.MILLISECONDS.sleep(20);
  }

  static void objectWait() throws Exception {
    Object monitor = new Object();
    synchronized (monitor) {
      monitor.wait(20);
    }
  }

  static void futureGet() throws Exception {
    later().get();
  }

  static void futureJoin() {
    later().join();
  }

  /** A result that comes a while after the calling thread was seen to wait for it. */
  private static CompletableFuture<String> later() {
    CompletableFuture<String> late = new CompletableFuture<>();
    Thread waiter = Thread.currentThread();
    Thread other =
        new Thread(
            () -> {
              while (!waits(waiter)) {
                LockSupport.parkNanos(1_000_000L);
              }
              LockSupport.parkNanos(20_000_000L);
              late.complete("late");
            });
    other.setDaemon(true);
    other.start();
    return late;
  }

  private static boolean waits(Thread thread) {
    Thread.State state = thread.getState();
    return state == Thread.State.WAITING || state == Thread.State.TIMED_WAITING;
  }

  static void latchAwait() throws Exception {
    CountDownLatch latch = new CountDownLatch(1);
    later().thenRun(latch::countDown);
    latch.await();
  }

  static void semaphoreAcquire() throws Exception {
    Semaphore semaphore = new Semaphore(0);
    later().thenRun(semaphore::release);
    semaphore.acquire();
  }

  static void queueTake() throws Exception {
    ArrayBlockingQueue<String> queue = new ArrayBlockingQueue<>(1);
    later().thenAccept(queue::add);
    queue.take();
  }

  static void socketRead() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket client = new Socket(server.getInetAddress(), server.getLocalPort())) {
      client.setSoTimeout(20);
      client.getInputStream().read();
    } catch (SocketTimeoutException expected) {
      // nobody writes
    }
  }

  static void channelConnect() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        SocketChannel client = SocketChannel.open(server.getLocalSocketAddress())) {
      client.write(ByteBuffer.allocate(1));
    }
  }

  static void fileStream() throws Exception {
    File file = File.createTempFile("loopwarden", ".txt");
    file.deleteOnExit();
    try (FileInputStream in = new FileInputStream(file)) {
      in.transferTo(new ByteArrayOutputStream());
    }
  }

  static void filesWrite() throws Exception {
    Path file = Path.of(System.getProperty("java.io.tmpdir"), "loopwarden-case.txt");
    Files.writeString(file, "text");
  }

  static void dnsLookup() throws Exception {
    InetAddress.getAllByName("localhost");
  }

  static void processWaitFor() throws Exception {
    new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-version")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  static void statementQuery() throws Exception {
    try (Connection connection = h2();
        Statement statement = connection.createStatement()) {
      statement.executeQuery("SELECT COUNT(*) FROM SYSTEM_RANGE(1, 1000) WHERE X <> 42").close();
    }
  }

  static void preparedQuery() throws Exception {
    try (Connection connection = h2();
        PreparedStatement statement =
            connection.prepareStatement("SELECT 'secret' FROM SYSTEM_RANGE(1, 9) WHERE X = ?")) {
      statement.setInt(1, 7);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
      }
    }
  }

  private static Connection h2() throws Exception {
    return DriverManager.getConnection("jdbc:h2:mem:cases");
  }
}
