package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.shop.Waits;
import com.acme.shop.Waits.Wait;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.junit.jupiter.api.Test;

/** Stacks of threads that really wait, on the JDK the test runs on. */
class RealWaitsTest {

  private static final StackNaming NAMING = Naming.standard();

  private static Verdict verdict(String category, String method, Wait wait) {
    try (WaitingThread thread = WaitingThread.start(Waits.runnable(wait))) {
      return NAMING.name(Sightings.seen(category, thread.stackBelow(method)));
    }
  }

  private static void assertNamed(Verdict verdict, String operation, String category, String by) {
    assertThat(verdict.operation()).isEqualTo(operation);
    assertThat(verdict.category()).isEqualTo(category);
    assertThat(verdict.culprit()).isNotNull();
    assertThat(verdict.culprit().getClassName()).isEqualTo("com.acme.shop.Waits");
    assertThat(verdict.culprit().getMethodName()).isEqualTo(by);
  }

  @Test
  void a_sleep_is_named_and_may_throw() {
    Verdict verdict = verdict("sleep", "sleep", Waits::sleep);

    assertNamed(verdict, "java.lang.Thread.sleep", "sleep", "sleep");
    assertThat(verdict.kind()).isEqualTo(Kind.CONTRACT);
    assertThat(verdict.throwSafe()).isTrue();
    assertThat(verdict.idle()).isFalse();
  }

  @Test
  void a_sleep_by_reflection_is_a_sleep() {
    Verdict verdict = verdict("sleep", "sleep", Waits::sleepByReflection);

    assertNamed(verdict, "java.lang.Thread.sleep", "sleep", "sleepByReflection");
  }

  @Test
  void a_join_of_a_future_is_named_and_may_throw() {
    Verdict verdict = verdict("park", "join", () -> Waits.join(new CompletableFuture<>()));

    assertNamed(verdict, "java.util.concurrent.CompletableFuture.join", "future", "join");
    assertThat(verdict.kind()).isEqualTo(Kind.CONTRACT);
    assertThat(verdict.throwSafe()).isTrue();
  }

  @Test
  void a_loop_over_a_list_is_passed_through() {
    Verdict verdict =
        verdict("park", "join", () -> Waits.joinEach(List.of(new CompletableFuture<>())));

    assertNamed(verdict, "java.util.concurrent.CompletableFuture.join", "future", "joinEach");
  }

  @Test
  void a_stream_is_passed_through() {
    Verdict verdict =
        verdict("park", "join", () -> Waits.joinEachOfStream(List.of(new CompletableFuture<>())));

    assertNamed(
        verdict, "java.util.concurrent.CompletableFuture.join", "future", "joinEachOfStream");
  }

  @Test
  void a_function_given_to_a_map_is_the_culprit() {
    Verdict verdict =
        verdict(
            "park",
            "join",
            () -> Waits.joinInMap(new ConcurrentHashMap<>(), new CompletableFuture<>()));

    assertThat(verdict.operation()).isEqualTo("java.util.concurrent.CompletableFuture.join");
    assertThat(verdict.culprit().getMethodName()).startsWith("lambda$joinInMap$");
  }

  @Test
  void a_get_of_a_task_is_named_and_may_throw() {
    Verdict verdict = verdict("park", "get", () -> Waits.get(new FutureTask<>(() -> "never run")));

    assertNamed(verdict, "java.util.concurrent.Future.get", "future", "get");
    assertThat(verdict.throwSafe()).isTrue();
  }

  @Test
  void a_take_from_an_empty_queue_waits_by_contract_but_must_not_throw() {
    Verdict verdict = verdict("park", "take", () -> Waits.take(new LinkedBlockingQueue<>()));

    assertNamed(verdict, "java.util.concurrent.LinkedBlockingQueue.take", "queue", "take");
    assertThat(verdict.kind()).isEqualTo(Kind.CONTRACT);
    assertThat(verdict.throwSafe()).isFalse();
  }

  @Test
  void a_hand_over_must_not_throw() {
    Verdict verdict = verdict("park", "take", () -> Waits.take(new SynchronousQueue<>()));

    assertNamed(verdict, "java.util.concurrent.SynchronousQueue.take", "queue", "take");
    assertThat(verdict.throwSafe()).isFalse();
  }

  @Test
  void a_put_into_a_full_queue_waits_by_contract() {
    BlockingQueue<String> full = new ArrayBlockingQueue<>(1);
    full.add("element");

    Verdict verdict = verdict("park", "put", () -> Waits.put(full));

    assertNamed(verdict, "java.util.concurrent.ArrayBlockingQueue.put", "queue", "put");
    assertThat(verdict.kind()).isEqualTo(Kind.CONTRACT);
  }

  @Test
  void contention_on_the_lock_of_a_queue_is_incidental() throws InterruptedException {
    BlockingQueue<String> queue = new ArrayBlockingQueue<>(2);
    queue.add("element");
    Runnable holding = () -> queue.forEach(element -> holdUntilInterrupted());
    try (WaitingThread holder = WaitingThread.start(holding)) {
      holder.stackBelow("holdUntilInterrupted");

      Verdict verdict = verdict("park", "put", () -> Waits.put(queue));

      assertNamed(verdict, "java.util.concurrent.ArrayBlockingQueue.put", "lock", "put");
      assertThat(verdict.kind()).isEqualTo(Kind.INCIDENTAL);
      assertThat(verdict.throwSafe()).isFalse();
    }
  }

  private static void holdUntilInterrupted() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void contention_on_a_lock_is_incidental_and_never_throws() {
    ReentrantLock lock = new ReentrantLock();
    lock.lock();

    Verdict verdict = verdict("park", "lockInterruptibly", () -> Waits.lock(lock));

    assertNamed(
        verdict, "java.util.concurrent.locks.ReentrantLock.lockInterruptibly", "lock", "lock");
    assertThat(verdict.kind()).isEqualTo(Kind.INCIDENTAL);
    assertThat(verdict.throwSafe()).isFalse();
  }

  @Test
  void contention_on_a_read_lock_is_incidental() {
    ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    lock.writeLock().lock();

    Verdict verdict = verdict("park", "lockInterruptibly", () -> Waits.lock(lock.readLock()));

    assertThat(verdict.category()).isEqualTo("lock");
    assertThat(verdict.kind()).isEqualTo(Kind.INCIDENTAL);
  }

  @Test
  void a_condition_waits_by_contract_and_is_known_by_its_interface() {
    ReentrantLock lock = new ReentrantLock();

    Verdict verdict = verdict("park", "await", () -> Waits.await(lock, lock.newCondition()));

    assertNamed(verdict, "java.util.concurrent.locks.Condition.await", "condition", "await");
    assertThat(verdict.kind()).isEqualTo(Kind.CONTRACT);
    assertThat(verdict.throwSafe()).isFalse();
  }

  @Test
  void a_semaphore_is_no_lock() {
    Semaphore none = new Semaphore(0);

    Verdict verdict = verdict("park", "acquire", none::acquire);

    assertThat(verdict.operation()).isEqualTo("java.util.concurrent.Semaphore.acquire");
    assertThat(verdict.category()).isEqualTo("semaphore");
    assertThat(verdict.kind()).isEqualTo(Kind.CONTRACT);
    assertThat(verdict.throwSafe()).isFalse();
  }

  @Test
  void a_latch_is_no_lock() {
    CountDownLatch closed = new CountDownLatch(1);

    Verdict verdict = verdict("park", "await", closed::await);

    assertThat(verdict.operation()).isEqualTo("java.util.concurrent.CountDownLatch.await");
    assertThat(verdict.category()).isEqualTo("latch");
    assertThat(verdict.kind()).isEqualTo(Kind.CONTRACT);
  }

  @Test
  void a_plain_park_is_a_park() {
    Verdict verdict = verdict("park", "park", Waits::park);

    assertNamed(verdict, "java.util.concurrent.locks.LockSupport.park", "park", "park");
    assertThat(verdict.throwSafe()).isTrue();
  }

  @Test
  void a_wait_on_a_monitor_must_not_throw() {
    Verdict verdict = verdict("wait", "wait", () -> Waits.waitOn(new Object()));

    assertNamed(verdict, "java.lang.Object.wait", "wait", "waitOn");
    assertThat(verdict.throwSafe()).isFalse();
  }

  @Test
  void waiting_for_a_thread_is_a_join() {
    try (WaitingThread sleeper = WaitingThread.start(Waits.runnable(Waits::sleep))) {
      Verdict verdict = verdict("wait", "join", sleeper::join);

      assertThat(verdict.operation()).isEqualTo("java.lang.Thread.join");
      assertThat(verdict.category()).isEqualTo("join");
    }
  }

  @Test
  void a_read_from_a_socket_is_named_by_its_stream() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Socket socket = new Socket(silent.getInetAddress(), silent.getLocalPort())) {
      Verdict verdict = verdict("socket", "read", () -> Waits.read(socket));

      assertNamed(verdict, "java.io.InputStream.read", "socket", "read");
      assertThat(verdict.throwSafe()).isTrue();
    }
  }

  @Test
  void an_url_connection_is_synchronous_http() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      URI uri = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");

      Verdict verdict = verdict("socket", "getInputStream", () -> Waits.fetch(uri));

      assertNamed(verdict, "java.net.HttpURLConnection.getInputStream", "http", "fetch");
    }
  }

  @Test
  void the_http_client_is_known_by_its_exported_type() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      URI uri = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");

      Verdict verdict = verdict("park", "send", () -> Waits.send(uri));

      assertNamed(verdict, "java.net.http.HttpClient.send", "http", "send");
    }
  }

  @Test
  void a_selector_is_known_by_its_exported_type() {
    Verdict verdict = verdict("select", "select", Waits::select);

    assertNamed(verdict, "java.nio.channels.Selector.select", "select", "select");
  }

  @Test
  void a_process_is_known_by_its_exported_type() throws Exception {
    Process process = new ProcessBuilder("sleep", "60").start();
    try {
      Verdict verdict = verdict("process", "waitFor", () -> Waits.waitFor(process));

      assertNamed(verdict, "java.lang.Process.waitFor", "process", "waitFor");
    } finally {
      process.destroyForcibly();
    }
  }
}
