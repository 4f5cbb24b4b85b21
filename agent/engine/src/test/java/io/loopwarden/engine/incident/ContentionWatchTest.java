package io.loopwarden.engine.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.TaskQueue;
import io.loopwarden.engine.ledger.Holder;
import io.loopwarden.engine.naming.Kind;
import io.loopwarden.engine.naming.Origin;
import io.loopwarden.engine.naming.StackNaming;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What looks at a blocked loop make of it. */
class ContentionWatchTest {

  private static final long MILLI = 1_000_000L;
  private static final long THRESHOLD = 5 * MILLI;

  private static final StackTraceElement[] WAITS = {
    new StackTraceElement("com.acme.Cache", "read", "Cache.java", 7),
    new StackTraceElement("com.acme.Orders", "load", "Orders.java", 42),
  };
  private static final StackTraceElement[] HOLDS = {
    new StackTraceElement("java.lang.Thread", "sleep", "Thread.java", 1),
    new StackTraceElement("com.acme.Cache", "fill", "Cache.java", 99),
  };

  private final StatedThread thread = new StatedThread("loop");
  private final LoopThread loop = new LoopThread(thread, "netty");
  private final KnownThreads threads = new KnownThreads();
  private ContentionWatch watch;
  private int pending = 3;
  private long now;

  @BeforeEach
  void putTogether() throws IOException {
    StackNaming naming =
        new StackNaming(
            (name, module) -> name.startsWith("java.") ? Origin.JDK : Origin.APPLICATION,
            name -> null,
            List.of());
    watch =
        new ContentionWatch(
            loop,
            threads,
            new ContentionNaming(naming, new SynchronizedMethods(name -> null)),
            THRESHOLD);
    loop.mark("netty", null, new Counted(), true);
    threads.blockade = blockade(0);
  }

  @Test
  void a_wait_for_a_monitor_is_told_when_it_has_ended() {
    thread.is(Thread.State.BLOCKED);
    looksFor(10 * MILLI);
    thread.is(Thread.State.RUNNABLE);

    Contention ended = look();

    assertThat(ended).isNotNull();
    assertThat(ended.verdict().operation()).isEqualTo("synchronized on com.acme.Cache");
    assertThat(ended.verdict().category()).isEqualTo("monitor");
    assertThat(ended.verdict().kind()).isEqualTo(Kind.INCIDENTAL);
    assertThat(ended.verdict().culprit()).isEqualTo(WAITS[0]);
    assertThat(ended.durationNanos()).isBetween(9 * MILLI, 11 * MILLI);
    assertThat(ended.ongoing()).isFalse();
  }

  @Test
  void the_one_who_has_it_is_told_with_its_stack() {
    thread.is(Thread.State.BLOCKED);
    looksFor(10 * MILLI);
    thread.is(Thread.State.RUNNABLE);

    Holder holder = look().holder();

    assertThat(holder.thread()).isEqualTo("worker-1");
    assertThat(holder.role()).isEqualTo("thread");
    assertThat(holder.holds()).isEqualTo("com.acme.Cache");
    assertThat(holder.stack()).contains("com.acme.Cache.fill(Cache.java:99)");
  }

  @Test
  void a_short_wait_is_not_told() {
    thread.is(Thread.State.BLOCKED);
    looksFor(2 * MILLI);
    thread.is(Thread.State.RUNNABLE);

    assertThat(look()).isNull();
  }

  @Test
  void a_wait_seen_once_is_not_told_however_late_the_looks_are() {
    thread.is(Thread.State.BLOCKED);
    look(40 * MILLI);
    thread.is(Thread.State.RUNNABLE);

    assertThat(look(40 * MILLI)).isNull();
  }

  @Test
  void short_waits_in_a_row_are_not_one_long_one() {
    thread.is(Thread.State.BLOCKED);
    for (int i = 0; i < 40; i++) {
      threads.blockedCount = i;
      threads.blockade = blockade(i);
      assertThat(look()).isNull();
    }
    thread.is(Thread.State.RUNNABLE);

    assertThat(look()).isNull();
  }

  @Test
  void the_next_wait_ends_the_one_before() {
    thread.is(Thread.State.BLOCKED);
    looksFor(10 * MILLI);
    threads.blockedCount = 1;

    assertThat(look()).isNotNull().extracting(Contention::ongoing).isEqualTo(false);
  }

  @Test
  void a_wait_of_a_second_is_told_once_while_it_lasts_and_again_when_it_ends() {
    thread.is(Thread.State.BLOCKED);
    looksFor(1_000 * MILLI);
    Contention lasting = look();
    Contention silent = look();
    thread.is(Thread.State.RUNNABLE);
    Contention ended = look();

    assertThat(lasting).extracting(Contention::ongoing).isEqualTo(true);
    assertThat(silent).isNull();
    assertThat(ended).extracting(Contention::ongoing).isEqualTo(false);
    assertThat(ended.waitId()).isEqualTo(lasting.waitId());
  }

  @Test
  void inside_an_idle_wait_it_is_part_of_that() {
    loop.idleEnter();
    thread.is(Thread.State.BLOCKED);
    looksFor(10 * MILLI);
    thread.is(Thread.State.RUNNABLE);

    assertThat(look()).isNull();
  }

  @Test
  void a_thread_that_is_no_loop_may_wait() {
    loop.unmark();
    thread.is(Thread.State.BLOCKED);
    looksFor(10 * MILLI);
    thread.is(Thread.State.RUNNABLE);

    assertThat(look()).isNull();
  }

  @Test
  void tasks_are_counted_while_it_waits() {
    thread.is(Thread.State.BLOCKED);
    looksFor(10 * MILLI);
    thread.is(Thread.State.RUNNABLE);
    pending = 0;

    assertThat(look()).extracting(Contention::pendingTasks).isEqualTo(3);
  }

  @Test
  void its_time_is_not_left_to_a_stall() {
    thread.is(Thread.State.BLOCKED);
    looksFor(10 * MILLI);
    long whileItLasts = watch.takeCounted();
    thread.is(Thread.State.RUNNABLE);
    Contention ended = look();

    assertThat(whileItLasts + watch.takeCounted()).isEqualTo(ended.durationNanos());
  }

  @Test
  void the_time_of_a_short_wait_is_left_to_a_stall() {
    thread.is(Thread.State.BLOCKED);
    looksFor(2 * MILLI);
    thread.is(Thread.State.RUNNABLE);
    look();

    assertThat(watch.takeCounted()).isZero();
  }

  private void looksFor(long nanos) {
    for (long end = now + nanos; now < end; ) {
      assertThat(look()).isNull();
    }
  }

  private @Nullable Contention look() {
    return look(MILLI);
  }

  private @Nullable Contention look(long sinceLast) {
    now += sinceLast;
    return watch.look(now, sinceLast);
  }

  private static Blockade blockade(long count) {
    return new Blockade(WAITS, count, "com.acme.Cache", new Blockade.Owner(99, "worker-1", HOLDS));
  }

  private final class Counted extends TaskQueue {
    @Override
    public int pending() {
      return pending;
    }
  }
}
