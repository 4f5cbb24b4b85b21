package com.acme.shop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.Selector;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;

/** An application's code that waits, one way a method. Interrupts end each wait. */
public final class Waits {

  private Waits() {}

  /** A wait that may end by an exception. */
  public interface Wait {
    void run() throws Exception;
  }

  public static Runnable runnable(Wait wait) {
    return new Quiet(wait);
  }

  private record Quiet(Wait body) implements Runnable {
    @Override
    public void run() {
      try {
        body.run();
      } catch (Exception e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  public static void sleep() throws InterruptedException {
    Thread.sleep(60_000);
  }

  public static void sleepByReflection() throws ReflectiveOperationException {
    Thread.class.getMethod("sleep", long.class).invoke(null, 60_000L);
  }

  public static void join(CompletableFuture<?> future) {
    future.join();
  }

  public static void joinEach(List<CompletableFuture<?>> futures) {
    futures.forEach(CompletableFuture::join);
  }

  public static void joinEachOfStream(List<CompletableFuture<?>> futures) {
    futures.stream().map(CompletableFuture::join).forEach(String::valueOf);
  }

  public static void joinInMap(Map<String, Object> cache, CompletableFuture<?> future) {
    cache.computeIfAbsent("key", key -> future.join());
  }

  public static void get(Future<?> future) throws Exception {
    future.get();
  }

  public static void take(BlockingQueue<?> queue) throws InterruptedException {
    queue.take();
  }

  public static void put(BlockingQueue<String> queue) throws InterruptedException {
    queue.put("element");
  }

  public static void lock(Lock lock) {
    try {
      lock.lockInterruptibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public static void await(Lock lock, Condition condition) throws InterruptedException {
    lock.lock();
    try {
      condition.await();
    } finally {
      lock.unlock();
    }
  }

  public static void park() {
    LockSupport.park("work");
  }

  public static void waitOn(Object monitor) throws InterruptedException {
    synchronized (monitor) {
      monitor.wait(60_000);
    }
  }

  public static void read(Socket socket) {
    try (InputStream in = socket.getInputStream()) {
      in.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void select() throws IOException {
    try (Selector selector = Selector.open()) {
      selector.select();
    }
  }

  public static void fetch(URI uri) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
    connection.getInputStream();
  }

  public static void send(URI uri) throws Exception {
    HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding());
  }

  public static void waitFor(Process process) throws InterruptedException {
    process.waitFor();
  }
}
