package io.loopwarden.engine.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.TaskQueue;
import io.loopwarden.engine.naming.Origin;
import io.loopwarden.engine.naming.StackNaming;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What looks at a loop make of it that stands where a class is used for the first time. */
class InitialisationWatchTest {

  private static final long MILLI = 1_000_000L;

  private static final StackTraceElement[] WAITS = {
    new StackTraceElement("com.acme.Orders", "load", "Orders.java", 42),
  };
  private static final Blockade HEAVY =
      new Blockade(
          WAITS,
          ThreadFacts.UNKNOWN,
          "com.acme.Heavy",
          new Blockade.Owner(99, "worker-1", new StackTraceElement[0]));

  private final StatedThread thread = new StatedThread("loop");
  private final LoopThread loop = new LoopThread(thread, "netty");
  private final KnownThreads threads = new KnownThreads();
  private InitialisationWatch watch;
  private long now;

  @BeforeEach
  void putTogether() throws IOException {
    StackNaming naming =
        new StackNaming((name, module) -> Origin.APPLICATION, name -> null, List.of());
    watch =
        new InitialisationWatch(
            loop,
            threads,
            new ContentionNaming(naming, new SynchronizedMethods(name -> null)),
            5 * MILLI);
    loop.mark("netty", null, TaskQueue.NONE, true);
    threads.initialisations = List.of(HEAVY);
  }

  @Test
  void a_loop_that_stood_until_a_class_was_initialised_waited_for_it() {
    looksFor(20 * MILLI);
    threads.initialised = true;
    loop.progress();

    Contention ended = look();

    assertThat(ended).isNotNull();
    assertThat(ended.verdict().operation()).isEqualTo("initialisation of com.acme.Heavy");
    assertThat(ended.verdict().category()).isEqualTo("class-loading");
    assertThat(ended.direct()).isTrue();
    assertThat(ended.durationNanos()).isBetween(18 * MILLI, 22 * MILLI);
    assertThat(ended.holder().thread()).isEqualTo("worker-1");
  }

  @Test
  void a_loop_that_went_on_before_the_class_was_there_did_not_wait_for_it() {
    looksFor(20 * MILLI);
    loop.progress();

    assertThat(look()).isNull();
  }

  @Test
  void a_loop_that_computes_does_not_wait() {
    for (int i = 0; i < 20; i++) {
      threads.cpuNanos += MILLI;
      assertThat(look()).isNull();
    }
    threads.initialised = true;
    loop.progress();

    assertThat(look()).isNull();
  }

  @Test
  void a_loop_that_computes_after_the_wait_waited_until_then() {
    looksFor(20 * MILLI);
    threads.initialised = true;
    threads.cpuNanos += MILLI / 5;

    assertThat(look()).isNotNull();
  }

  @Test
  void a_loop_that_stands_still_for_another_reason_is_not_told() {
    threads.initialisations = List.of();
    looksFor(20 * MILLI);
    threads.initialised = true;
    loop.progress();

    assertThat(look()).isNull();
  }

  @Test
  void the_cause_is_looked_for_again_when_it_was_too_early() {
    threads.initialisations = null;
    looksFor(10 * MILLI);
    threads.initialisations = List.of(HEAVY);
    looksFor(10 * MILLI);
    threads.initialised = true;
    loop.progress();

    assertThat(look()).isNotNull();
  }

  @Test
  void its_time_is_not_left_to_a_stall() {
    looksFor(20 * MILLI);
    long whileItLasts = watch.takeCounted();
    threads.initialised = true;
    loop.progress();
    Contention ended = look();

    assertThat(whileItLasts + watch.takeCounted()).isEqualTo(ended.durationNanos());
  }

  @Test
  void a_wait_that_does_not_end_is_told_after_a_second() {
    looksFor(998 * MILLI);
    Contention told = look();
    for (int i = 0; i < 4 && told == null; i++) {
      told = look();
    }

    assertThat(told).isNotNull().extracting(Contention::ongoing).isEqualTo(true);
  }

  private void looksFor(long nanos) {
    for (long end = now + nanos; now < end; ) {
      assertThat(look()).isNull();
    }
  }

  private @Nullable Contention look() {
    now += MILLI;
    return watch.look(now, MILLI);
  }
}
