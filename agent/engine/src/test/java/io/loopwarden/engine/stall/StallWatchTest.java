package io.loopwarden.engine.stall;

import static org.assertj.core.api.Assertions.assertThat;

import com.app.Computation;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.TaskQueue;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.ledger.Cause;
import io.loopwarden.engine.naming.Origin;
import io.loopwarden.engine.naming.StackNaming;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What looks at a loop in a long turn make of it; the loop's thread computes all the while. */
class StallWatchTest {

  private static final long MILLI = 1_000_000L;
  private static final long STEP = 5 * MILLI;
  private static final long LIMIT = 100 * MILLI;

  private final Computation computation = new Computation();
  private final Thread thread = new Thread(computation, "loop");
  private final LoopThread loop = new LoopThread(thread, "netty");
  private StallWatch watch;
  private int pending = 5;
  private long paused;
  private long waited;
  private long starved;
  private long now = System.nanoTime();
  private final long started = now;

  /** The loop's own clock is the real one, and classes that load in a callback are its time. */
  @BeforeAll
  static void load_the_classes() throws Exception {
    StallWatchTest first = new StallWatchTest();
    first.putTogether();
    first.computeFor(130 * MILLI);
    first.loop.progress();
    first.look();
    first.end();
  }

  @BeforeEach
  void putTogether() throws IOException {
    StackNaming naming =
        new StackNaming(
            (name, module) -> name.startsWith("java.") ? Origin.JDK : Origin.APPLICATION,
            name -> null,
            List.of());
    loop.mark("netty", null, new Counted(), true);
    thread.start();
    computation.awaitBegin();
    Catalogue catalogue = Catalogue.read(Runtime.version().feature());
    Meters meters = new Counting();
    HarmBook harms = new HarmBook(on -> 3);
    Inquest inquest = new Inquest(new StallNaming(naming, catalogue), meters, harms, LIMIT);
    watch = new StallWatch(loop, meters, inquest, LIMIT, now);
  }

  @AfterEach
  void end() throws InterruptedException {
    computation.end();
    thread.join();
  }

  @Test
  void a_turn_is_as_long_as_the_looks_that_saw_it() {
    computeFor(130 * MILLI);
    loop.progress();

    assertThat(look()).isNotNull().extracting(Stall::durationNanos).isEqualTo(now - started - STEP);
  }

  @Test
  void tasks_are_those_that_waited_during_the_turn() {
    computeFor(130 * MILLI);
    loop.progress();
    pending = 0;

    assertThat(look()).isNotNull().extracting(stall -> stall.harm().pendingTasks()).isEqualTo(5);
  }

  @Test
  void time_that_another_finding_tells_of_is_no_stall() {
    computeFor(130 * MILLI);
    watch.leaveOut(50 * MILLI, 0);
    loop.progress();

    assertThat(look()).isNull();
  }

  @Test
  void a_turn_is_no_stall_only_because_the_machine_was_busy() {
    computeFor(130 * MILLI);
    starved = 50 * MILLI;
    watch.forgive(50 * MILLI);
    loop.progress();

    assertThat(look()).isNull();
  }

  @Test
  void a_turn_that_computes_is_a_stall_although_the_agent_was_not_run() {
    computeFor(130 * MILLI);
    watch.forgive(50 * MILLI);
    loop.progress();

    assertThat(look()).isNotNull().extracting(Stall::cause).isEqualTo(Cause.CPU);
  }

  @Test
  void a_stall_is_told_with_the_time_that_the_machine_was_busy() {
    computeFor(230 * MILLI);
    starved = 50 * MILLI;
    watch.forgive(50 * MILLI);
    loop.progress();

    assertThat(look()).isNotNull().extracting(Stall::durationNanos).isEqualTo(now - started - STEP);
  }

  @Test
  void a_turn_that_computes_is_named_by_its_line_and_its_cause() {
    computeFor(130 * MILLI);
    loop.progress();

    Stall stall = look();

    assertThat(stall).isNotNull();
    assertThat(stall.cause()).isEqualTo(Cause.CPU);
    assertThat(stall.verdict().operation()).isEqualTo("com.app.Computation.run");
    assertThat(stall.autopsy().callTree())
        .anyMatch(line -> line.contains("com.app.Computation.run"));
  }

  @Test
  void a_turn_that_a_collection_made_long_is_the_collections() {
    computeFor(40 * MILLI);
    paused = 250 * MILLI;
    now += paused;
    loop.progress();

    Stall stall = look();

    assertThat(stall).isNotNull();
    assertThat(stall.cause()).isEqualTo(Cause.COLLECTION);
    assertThat(stall.verdict().culprit()).isNull();
  }

  @Test
  void a_collection_that_strikes_a_loop_at_rest_is_no_stall() {
    loop.idleEnter();
    assertThat(look()).isNull();
    paused = 250 * MILLI;
    now += paused;
    loop.idleExit();
    loop.idleEnter();

    assertThat(look()).isNull();
  }

  @Test
  void a_collection_that_strikes_a_turn_nobody_has_seen_is_a_stall() {
    loop.idleEnter();
    assertThat(look()).isNull();
    paused = LIMIT + 20 * MILLI;
    now += paused;
    loop.idleExit();
    spin(paused); // the loop's own clock is the real one
    loop.idleEnter();

    assertThat(look()).isNotNull().extracting(Stall::cause).isEqualTo(Cause.COLLECTION);
  }

  @Test
  void a_collection_that_strikes_a_callback_before_the_look_that_sees_it_is_a_stall() {
    loop.idleEnter();
    assertThat(look()).isNull();
    for (int before = 0; before < 3; before++) {
      loop.enter(true, "pekko", true, false);
      loop.leave();
    }
    loop.enter(true, "pekko", true, false);
    assertThatACollectionNowIsToldOnce();
  }

  @Test
  void a_wait_before_the_look_that_sees_its_turn_is_no_stall() {
    loop.idleEnter();
    assertThat(look()).isNull();
    loop.idleExit();
    waited = 250 * MILLI;
    now += waited;
    assertThat(look()).isNull();
    loop.idleEnter();

    assertThat(look()).isNull();
  }

  @Test
  void a_collection_inside_a_wait_that_a_probe_tells_is_told_by_that() {
    computeFor(20 * MILLI);
    waited = 162 * MILLI;
    paused = 162 * MILLI;
    now += paused;
    starved = 114 * MILLI;
    now += starved;
    loop.progress();

    assertThat(look()).isNull();
  }

  @Test
  void a_wait_of_the_task_before_is_not_taken_for_one_of_this() {
    waited = 60 * MILLI;
    loop.progress();
    computeFor(130 * MILLI);
    loop.progress();

    assertThat(look()).isNotNull();
  }

  @Test
  void a_collection_that_strikes_the_callback_after_one_that_was_seen_counts_once() {
    loop.idleEnter();
    loop.enter(true, "pekko", true, false);
    assertThat(look()).isNull();
    loop.leave();
    loop.enter(true, "pekko", true, false);
    assertThatACollectionNowIsToldOnce();
  }

  @Test
  void a_collection_after_a_callback_that_was_seen_is_no_stall() {
    loop.idleEnter();
    loop.enter(true, "pekko", true, false);
    assertThat(look()).isNull();
    spin(MILLI);
    loop.leave();
    paused = 250 * MILLI;
    now += paused;

    assertThat(look()).isNull();
  }

  @Test
  void a_collection_before_the_turn_is_none_of_it() {
    loop.idleEnter();
    assertThat(look()).isNull();
    paused = 250 * MILLI;
    now = System.nanoTime() + paused;
    loop.idleExit();
    computeFor(20 * MILLI);
    loop.idleEnter();

    assertThat(look()).isNull();
  }

  @Test
  void a_turn_that_keeps_the_agent_waiting_all_the_while_is_told_without_a_line() {
    look();
    now += 300 * MILLI;
    loop.progress();

    assertThat(look())
        .isNotNull()
        .extracting(stall -> stall.verdict().operation(), Stall::cause)
        .containsExactly("computation that the JVM cannot look into", Cause.CPU);
  }

  @Test
  void a_machine_that_ran_neither_the_agent_nor_for_long_the_loop_is_no_computation() {
    look();
    starved = 1_000 * MILLI;
    now += 1_120 * MILLI;
    look();
    loop.progress();

    assertThat(look()).isNull();
  }

  @Test
  void a_turn_that_was_told_when_it_ended_is_not_told_again_when_the_next_begins() {
    computeFor(330 * MILLI);
    spin(330 * MILLI); // the loop's own clock is the real one
    loop.idleEnter();
    assertThat(look()).isNotNull();
    loop.idleExit();
    loop.progress();

    assertThat(look()).isNull();
  }

  @Test
  void many_short_tasks_while_the_agent_is_kept_waiting_are_no_stall() {
    look();
    now += 300 * MILLI;
    for (int i = 0; i < 30; i++) {
      loop.progress();
    }

    assertThat(look()).isNull();
  }

  @Test
  void a_turn_that_waits_in_calls_that_probes_see_is_no_stall() {
    waited = 0;
    computeFor(20 * MILLI);
    for (int i = 0; i < 40; i++) {
      waited += STEP;
      assertThat(look()).isNull();
    }
    loop.progress();

    assertThat(look()).isNull();
  }

  @Test
  void harm_is_what_all_tasks_waited_together() {
    computeFor(130 * MILLI);
    loop.progress();

    Stall stall = look();

    assertThat(stall).isNotNull();
    assertThat(stall.harm().connections()).isEqualTo(3);
    assertThat(stall.harm().worstNanos()).isBetween(100 * MILLI, 130 * MILLI);
    assertThat(stall.harm().delayedNanos()).isBetween(500 * MILLI, 650 * MILLI);
  }

  /** The loop's own clock is the real one: the callback lasts for as long as the collection. */
  private void assertThatACollectionNowIsToldOnce() {
    paused = LIMIT + 20 * MILLI;
    now = System.nanoTime() + paused;
    assertThat(look()).isNull();
    spin(paused);
    loop.leave();

    assertThat(look()).isNotNull().extracting(Stall::cause).isEqualTo(Cause.COLLECTION);
    assertThat(look()).isNull();
  }

  private static void spin(long nanos) {
    long end = System.nanoTime() + nanos;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private void computeFor(long nanos) {
    for (long end = now + nanos; now < end; ) {
      assertThat(look()).isNull();
    }
  }

  private @Nullable Stall look() {
    now += STEP;
    return watch.look(now, STEP);
  }

  /** The thread computes all the while, but for pauses and while it is not run. */
  private final class Counting implements Meters {
    @Override
    public Meter read(LoopThread of, long at) {
      return new Meter(at - started - paused - starved, waited, 0, paused, paused, Meter.UNKNOWN);
    }

    @Override
    public long cpu(LoopThread of) {
      return now - started - paused - starved;
    }

    @Override
    public StackTraceElement[] stack(LoopThread of) {
      return of.thread().getStackTrace();
    }

    @Override
    public Meter before(long moment) {
      return new Meter(Meter.UNKNOWN, Meter.UNKNOWN, Meter.UNKNOWN, 0, 0, Meter.UNKNOWN);
    }
  }

  private final class Counted extends TaskQueue {
    @Override
    public int pending() {
      return pending;
    }
  }
}
