package io.loopwarden.engine.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.TaskQueue;
import io.loopwarden.engine.ledger.Correlation;
import io.loopwarden.engine.ledger.Origin;
import io.loopwarden.engine.naming.CallPath;
import io.loopwarden.engine.naming.Kind;
import io.loopwarden.engine.naming.SteppedCalls.Steps;
import io.loopwarden.engine.naming.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which waits are one call: each wait is written as its probe, its start and its end. */
class CallMergeTest {

  private static final int CONNECT = 1;
  private static final int QUERY = 2;
  private static final int NEXT = 3;
  private static final long MICRO = 1_000L;

  private final LoopThread loop = new LoopThread(Thread.currentThread(), "netty");
  private final CallMerge merge = new CallMerge();
  private final List<NamedWait> calls = new ArrayList<>();
  private long task;
  private Steps known = Steps.UNKNOWN;

  @BeforeEach
  void tellTasks() {
    loop.mark("netty", null, TaskQueue.NONE, true);
  }

  @Test
  void steps_of_one_call_are_one_and_a_step_repeated_at_its_end_belongs_to_it() {
    waits(CONNECT, 0, 10, "pool");
    waits(QUERY, 20, 500, "pool: SELECT ?");
    waits(NEXT, 510, 520, null);
    waits(NEXT, 530, 540, null);

    assertThat(ended())
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.durationNanos()).isEqualTo(540 * MICRO);
              assertThat(call.detail()).isEqualTo("pool: SELECT ?");
              assertThat(call.verdict().stack()).containsExactly("step " + QUERY);
            });
  }

  @Test
  void a_call_that_is_known_to_read_in_small_pieces_is_one_wait() {
    known = Steps.ON_ONE_THING;
    waits(NEXT, 0, 10, "file");
    waits(NEXT, 20, 30, "file");
    waits(NEXT, 40, 50, "file");

    assertThat(ended())
        .singleElement()
        .satisfies(call -> assertThat(call.durationNanos()).isEqualTo(50 * MICRO));
  }

  @Test
  void such_a_call_on_another_thing_is_the_next_call() {
    known = Steps.ON_ONE_THING;
    waits(NEXT, 0, 10, "file");
    waits(NEXT, 20, 30, "other file");

    assertThat(ended()).hasSize(2);
  }

  @Test
  void a_call_over_many_files_is_one_wait() {
    known = Steps.OVER_FILES;
    waits(CONNECT, 0, 10, "directory");
    waits(NEXT, 20, 30, "file");
    waits(CONNECT, 40, 50, "other directory");

    assertThat(ended()).hasSize(1);
  }

  @Test
  void going_back_to_an_earlier_step_is_the_next_call() {
    waits(CONNECT, 0, 10, null);
    waits(QUERY, 20, 30, null);
    waits(CONNECT, 40, 50, null);
    waits(QUERY, 60, 70, null);

    assertThat(ended())
        .extracting(NamedWait::durationNanos)
        .containsExactly(30 * MICRO, 30 * MICRO);
  }

  @Test
  void a_call_of_one_step_is_a_call_each_time() {
    waits(NEXT, 0, 10, null);
    waits(NEXT, 11, 20, null);

    assertThat(ended()).hasSize(2);
  }

  @Test
  void a_pause_within_a_task_is_left_out_of_a_call_and_does_not_end_it() {
    waits(CONNECT, 0, 10, null);
    waits(QUERY, 5_000, 5_100, null);

    assertThat(ended()).extracting(NamedWait::durationNanos).containsExactly(110 * MICRO);
  }

  @Test
  void a_pause_between_tasks_ends_a_call() {
    waits(CONNECT, 0, 10, null);
    task++;
    waits(QUERY, 5_000, 5_100, null);

    assertThat(ended()).hasSize(2);
  }

  @Test
  void a_pause_ends_a_call_on_a_loop_that_does_not_tell_tasks() {
    loop.mark("user", null, TaskQueue.NONE, false);
    waits(CONNECT, 0, 10, null);
    waits(QUERY, 5_000, 5_100, null);

    assertThat(ended()).hasSize(2);
  }

  @Test
  void a_call_is_complete_when_its_loop_has_left_the_task() {
    task = loop.task();
    waits(CONNECT, 0, 10, null);
    assertThat(merge.completedBefore(20 * MICRO)).isNull();
    loop.progress();

    assertThat(merge.completedBefore(20 * MICRO)).isNotNull();
  }

  @Test
  void a_call_is_not_waited_for_longer_than_two_seconds() {
    task = loop.task();
    waits(CONNECT, 0, 10, null);

    assertThat(merge.completedBefore(1_999_000 * MICRO)).isNull();
    assertThat(merge.completedBefore(2_000_010 * MICRO)).isNotNull();
  }

  @Test
  void a_librarys_call_that_waits_at_one_place_again_and_again_is_one() {
    reads(0, CallPath.through(1, 2, 3));
    reads(20, CallPath.through(1, 2, 3));
    reads(40, CallPath.through(1, 2, 3));

    assertThat(ended()).hasSize(1);
  }

  @Test
  void a_librarys_call_that_goes_back_and_forth_deep_inside_is_one() {
    reads(0, CallPath.through(1, 10));
    reads(20, CallPath.through(1, 20, 31));
    reads(40, CallPath.through(1, 20, 32));
    reads(60, CallPath.through(1, 20, 31));

    assertThat(ended()).hasSize(1);
  }

  @Test
  void a_librarys_call_that_starts_over_with_its_first_step_is_the_next() {
    reads(0, CallPath.through(1, 10));
    reads(20, CallPath.through(1, 20, 31));
    reads(40, CallPath.through(1, 20, 32));
    reads(60, CallPath.through(1, 10));
    reads(80, CallPath.through(1, 20, 31));

    assertThat(ended()).hasSize(2);
  }

  @Test
  void a_class_that_is_loaded_in_the_midst_of_a_call_does_not_end_it() {
    reads(0, CallPath.through(1, 10));
    take(NEXT, 12, 18, null, verdict("class-loading", Kind.INCIDENTAL, CallPath.NONE));
    reads(20, CallPath.through(1, 20));

    assertThat(ended())
        .extracting(call -> call.verdict().category())
        .containsExactly("class-loading", "socket");
  }

  @Test
  void a_lock_that_is_contended_in_the_midst_of_a_call_is_part_of_it() {
    reads(0, CallPath.through(1, 10));
    take(NEXT, 12, 18, null, verdict("lock", Kind.INCIDENTAL, CallPath.NONE));
    reads(20, CallPath.through(1, 20));

    assertThat(ended())
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.verdict().category()).isEqualTo("socket");
              assertThat(call.durationNanos()).isBetween(26 * MICRO, 30 * MICRO);
            });
  }

  @Test
  void a_lock_that_is_contended_before_a_call_waits_for_what_it_asked_is_part_of_it() {
    take(NEXT, 0, 6, null, verdict("lock", Kind.INCIDENTAL, CallPath.NONE));
    reads(20, CallPath.through(1, 20));

    assertThat(ended())
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.verdict().category()).isEqualTo("socket");
              assertThat(call.startNanos()).isZero();
              assertThat(call.durationNanos()).isEqualTo(16 * MICRO);
            });
  }

  @Test
  void a_lock_of_the_task_before_is_no_part_of_a_call() {
    take(NEXT, 0, 6, null, verdict("lock", Kind.INCIDENTAL, CallPath.NONE));
    task++;
    reads(20, CallPath.through(1, 20));

    assertThat(ended())
        .extracting(call -> call.verdict().category())
        .containsExactly("lock", "socket");
  }

  @Test
  void a_call_takes_the_identity_of_the_step_that_was_reported_while_it_lasted() {
    waits(CONNECT, 0, 10, null);
    waits(QUERY, 20, 1_000_020, null);

    assertThat(ended()).extracting(NamedWait::waitId).containsExactly(21L);
  }

  private void reads(long startMicros, CallPath path) {
    take(QUERY, startMicros, startMicros + 10, null, verdict("socket", Kind.CONTRACT, path));
  }

  private void waits(int probe, long startMicros, long endMicros, @Nullable String detail) {
    take(probe, startMicros, endMicros, detail, verdict(probe));
  }

  private void take(
      int probe, long startMicros, long endMicros, @Nullable String detail, Verdict verdict) {
    Call complete =
        merge.next(
            new NamedWait(
                loop,
                task,
                probe,
                startMicros + 1,
                verdict,
                startMicros * MICRO,
                endMicros * MICRO,
                0,
                (endMicros - startMicros) * MICRO,
                false,
                0,
                detail,
                null,
                0,
                Origin.UNKNOWN,
                Correlation.NONE),
            false,
            known);
    if (complete != null) {
      calls.add(complete.joined());
    }
  }

  private List<NamedWait> ended() {
    Call last = merge.rest();
    if (last != null) {
      calls.add(last.joined());
    }
    return calls;
  }

  private static Verdict verdict(int probe) {
    return verdict("jdbc", Kind.CONTRACT, CallPath.NONE, "step " + probe);
  }

  private static Verdict verdict(String category, Kind kind, CallPath path, String... stack) {
    return new Verdict(
        "com.acme.Template.query",
        category,
        kind,
        null,
        List.of(stack),
        kind == Kind.CONTRACT ? "0123456789abcdef" : "fedcba9876543210",
        false,
        false,
        null,
        null,
        "netty",
        path);
  }
}
