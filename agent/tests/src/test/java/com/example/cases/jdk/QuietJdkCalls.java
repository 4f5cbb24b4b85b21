package com.example.cases.jdk;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Scanner;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Calls that may wait and do not, and calls that only look as if they might. */
final class QuietJdkCalls {

  private QuietJdkCalls() {}

  static void locksNobodyHolds(Place place) throws Exception {
    ReentrantLock lock = new ReentrantLock(true);
    lock.lock();
    lock.lockInterruptibly();
    Place.use(lock.tryLock());
    Place.use(lock.tryLock(1, TimeUnit.SECONDS));
    ReentrantReadWriteLock both = new ReentrantReadWriteLock();
    both.readLock().lock();
    Place.use(both.writeLock().tryLock());
    StampedLock stamped = new StampedLock();
    Place.use(stamped.writeLock());
    Place.use(stamped.tryReadLock());
    synchronized (place) {
      place.notifyAll();
    }
  }

  static void nothingToWaitFor(Place place) throws Exception {
    new CountDownLatch(0).await();
    Semaphore semaphore = new Semaphore(2);
    semaphore.acquire();
    Place.use(semaphore.tryAcquire());
    Place.use(semaphore.tryAcquire());
    Place.use(new CyclicBarrier(1).await());
    Place.use(new Phaser(1).arriveAndAwaitAdvance());
    LockSupport.parkNanos(0);
    LockSupport.unpark(Thread.currentThread());
  }

  static void completed(Place place) throws Exception {
    Place.use(CompletableFuture.completedFuture("done").join());
    Place.use(CompletableFuture.completedFuture("done").get(1, TimeUnit.SECONDS));
    FutureTask<String> task = new FutureTask<>(() -> "done");
    task.run();
    Place.use(task.get());
    Place.use(new CompletableFuture<String>().getNow("absent"));
    Place.use(new CompletableFuture<String>().orTimeout(1, TimeUnit.HOURS).isDone());
  }

  static void queuesWithRoom(Place place) throws Exception {
    LinkedBlockingQueue<String> queue = new LinkedBlockingQueue<>();
    queue.put("one");
    Place.use(queue.take());
    Place.use(queue.poll());
    Place.use(queue.offer("two"));
    Place.use(queue.poll(1, TimeUnit.SECONDS));
    Place.use(queue.drainTo(new java.util.ArrayList<>()));
    Place.use(new SynchronousQueue<String>().offer("refused"));
    Place.use(new SynchronousQueue<String>().poll() == null);
    Place.use(new ConcurrentLinkedQueue<>(List.of("x")).poll());
  }

  static void maps(Place place) {
    Map<String, String> map = new ConcurrentHashMap<>();
    for (int i = 0; i < 1_000; i++) {
      Place.use(map.computeIfAbsent("key" + i, key -> key));
    }
    Place.use(IntStream.range(0, 1_000).map(i -> i * 2).sum());
  }

  static void threadsThatEnded(Place place) throws Exception {
    Thread thread = new Thread(() -> {});
    thread.start();
    while (thread.isAlive()) {
      Thread.onSpinWait();
    }
    thread.join();
    thread.join(1_000);
    Thread.yield();
    Place.use(thread.getState());
  }

  static void names(Place place) throws Exception {
    Place.use(InetAddress.getByName("127.0.0.1"));
    Place.use(InetAddress.getByAddress(new byte[] {10, 0, 0, 1}));
    Place.use(InetAddress.getByAddress("name", new byte[] {10, 0, 0, 1}).getHostName());
    Place.use(InetAddress.getLoopbackAddress());
    Place.use(InetSocketAddress.createUnresolved("name", 80));
    Place.use(new InetSocketAddress("127.0.0.1", 80).getHostString());
    Place.use(new InetSocketAddress(80));
    Place.use(java.net.URI.create("http://name/").hashCode());
  }

  static void paths(Place place) throws Exception {
    Path path = Path.of("a", "b", "..", "c");
    Place.use(path.normalize().resolve("d").toAbsolutePath());
    Place.use(path.getFileName().toString() + path.getParent() + path.getNameCount());
    Place.use(path.toFile());
    File file = new File("a/b", "c");
    Place.use(file.getName() + file.getParent() + file.getPath() + file.getAbsolutePath());
    Place.use(file.toPath());
    Place.use(file.isAbsolute());
    Place.use(file.compareTo(new File("x")));
    Place.use(path.startsWith("a") && path.endsWith("c"));
    Place.use(path.getFileSystem().getPathMatcher("glob:*.txt").matches(path));
  }

  static void memoryStreams(Place place) throws Exception {
    Place.use(new ByteArrayInputStream(new byte[10]).readAllBytes());
    Place.use(new BufferedReader(new StringReader("a\nb")).readLine());
    Place.use(new Scanner("a b").next());
    new Properties().load(new StringReader("a=b"));
    StringWriter text = new StringWriter();
    BufferedWriter out = new BufferedWriter(text);
    out.write("text");
    out.flush();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(new byte[100]);
    }
    ByteArrayOutputStream object = new ByteArrayOutputStream();
    new ObjectOutputStream(object).writeObject(List.of("a", "b"));
    Place.use(new ObjectInputStream(new ByteArrayInputStream(object.toByteArray())).readObject());
  }

  static void channelsThatDoNotBlock(Place place) throws Exception {
    ServerSocketChannel server =
        ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    Place.use(server.configureBlocking(false));
    Place.use(server.accept() == null);
    SocketChannel client = SocketChannel.open();
    Place.use(client.configureBlocking(false));
    Place.use(client.connect(server.getLocalAddress()));
    while (!client.finishConnect()) {
      Thread.onSpinWait();
    }
    Place.use(client.read(ByteBuffer.allocate(1)));
    Place.use(client.write(ByteBuffer.allocate(1)));
    client.close();
    server.close();
  }

  static void selectingNow(Place place) throws Exception {
    Selector selector = Selector.open();
    Place.use(selector.selectNow());
    Place.use(selector.selectNow(key -> {}));
    selector.close();
    Pipe pipe = Pipe.open();
    Place.use(pipe.source().configureBlocking(false));
    Place.use(pipe.source().read(ByteBuffer.allocate(1)));
    DatagramChannel datagrams = DatagramChannel.open();
    Place.use(datagrams.configureBlocking(false));
    Place.use(datagrams.receive(ByteBuffer.allocate(1)) == null);
  }

  static void incidental(Place place) throws Exception {
    Place.use(UUID.randomUUID());
    Place.use(new java.security.SecureRandom().nextInt());
    Place.use(java.security.MessageDigest.getInstance("SHA-256").digest(new byte[10]));
    Place.use(java.time.ZonedDateTime.now(java.time.ZoneId.of("Europe/Berlin")));
    Place.use(String.format("%,d", 1_000));
    Place.use(Class.forName("java.util.zip.Adler32"));
    Place.use(QuietJdkCalls.class.getResource("QuietJdkCalls.class"));
    Place.use(java.util.ServiceLoader.load(java.nio.file.spi.FileSystemProvider.class).findFirst());
    Place.use(javax.net.ssl.SSLContext.getDefault());
    System.out.println("printed");
  }

  static void endedProcess(Place place) throws Exception {
    Process process = ProcessHolder.ENDED;
    Place.use(process.waitFor());
    Place.use(process.waitFor(1, TimeUnit.SECONDS));
    Place.use(process.exitValue());
    Place.use(process.isAlive());
  }

  /** Started before any case runs on the loop. */
  static final class ProcessHolder {

    static final Process ENDED = ended();

    private ProcessHolder() {}

    private static Process ended() {
      try {
        Process process = new ProcessBuilder("true").start();
        CompletableFuture<Process> exit = process.onExit(); // each takes a thread of its own
        while (process.isAlive() || !exit.isDone()) {
          Thread.onSpinWait();
        }
        return process;
      } catch (java.io.IOException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
