package com.example.blockhound;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.RandomAccessFile;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import reactor.blockhound.BlockHound;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What BlockHound's own README and tests do, call by call. */
public final class ReadMe {

  private ReadMe() {}

  public static void main(String[] arguments) throws Exception {
    BlockHound.install();
    BlockHound.install(); // the second call does nothing
    Attempts.on(
        "delay",
        Mono.delay(Duration.ofMillis(1))
            .doOnNext(
                tick -> {
                  try {
                    Thread.sleep(10);
                  } catch (InterruptedException interrupted) {
                    throw new IllegalStateException(interrupted);
                  }
                }));
    Attempts.onParallel("sleep", () -> sleep(0));
    Attempts.on(
        "elastic", Mono.fromCallable(() -> sleep(1)).subscribeOn(Schedulers.boundedElastic()));
    waits();
    files();
    sockets();
    quiet();
    System.out.println("done");
  }

  private static void waits() {
    Attempts.onParallel("park", ReadMe::park);
    Attempts.onParallel("wait", ReadMe::await);
    Attempts.onParallel("latch", () -> new CountDownLatch(1).await(9, TimeUnit.SECONDS));
    Attempts.onParallel("queue", () -> new LinkedBlockingQueue<String>().poll(9, TimeUnit.SECONDS));
    Attempts.onParallel("join", ReadMe::join);
  }

  private static void files() throws Exception {
    File file = File.createTempFile("blockhound", ".txt");
    file.deleteOnExit();
    try (RandomAccessFile random = new RandomAccessFile(file, "rw");
        FileInputStream in = new FileInputStream(file);
        FileOutputStream out = new FileOutputStream(file)) {
      Attempts.onParallel("random access read", random::read);
      Attempts.onParallel("random access write", () -> write(random));
      Attempts.onParallel("file read", in::read);
      Attempts.onParallel(
          "file write",
          () -> {
            out.write(1);
            return "";
          });
    }
    Attempts.onParallel("process", () -> new ProcessBuilder("date").start().waitFor());
  }

  private static void sockets() throws Exception {
    try (ServerSocket server = new ServerSocket(0);
        Socket socket = new Socket();
        Socket connected = new Socket("localhost", server.getLocalPort())) {
      server.setSoTimeout(9_000);
      connected.setSoTimeout(9_000);
      InetSocketAddress address = new InetSocketAddress("localhost", server.getLocalPort());
      Attempts.onParallel(
          "connect",
          () -> {
            socket.connect(address);
            return "";
          });
      Attempts.onParallel("socket read", () -> connected.getInputStream().read(new byte[1]));
      Attempts.onParallel("accept", server::accept);
    }
  }

  private static void quiet() {
    Attempts.onParallel("uuid", UUID::randomUUID);
    ConcurrentHashMap<String, String> map = new ConcurrentHashMap<>();
    Attempts.onParallel("map", () -> map.computeIfAbsent("a", key -> key));
    Attempts.onParallel("class", () -> Class.forName("java.util.jar.JarInputStream"));
    Attempts.onParallel(
        "print",
        () -> {
          System.out.println("printed");
          return "";
        });
  }

  static String sleep(long millis) throws InterruptedException {
    Thread.sleep(millis);
    return "";
  }

  private static String park() {
    Thread thread = Thread.currentThread();
    Mono.delay(Duration.ofMillis(100)).subscribe(tick -> LockSupport.unpark(thread));
    LockSupport.park();
    return "";
  }

  private static String await() throws InterruptedException {
    Object lock = new Object();
    synchronized (lock) {
      lock.wait(10);
    }
    return "";
  }

  private static String join() throws InterruptedException {
    Thread other = new Thread(() -> LockSupport.parkNanos(200_000_000L));
    other.start();
    other.join();
    return "";
  }

  private static String write(RandomAccessFile file) throws Exception {
    file.write(1);
    return "";
  }
}
