package io.loopwarden.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkContextTest {

  private final LoopThread loop = new LoopThread(Thread.currentThread(), "test");

  @BeforeEach
  void arm() {
    Probes.install(new byte[2], new byte[2], Integer.MAX_VALUE, new boolean[2]);
    loop.mark("test", null, TaskQueue.NONE, false);
  }

  @AfterEach
  void disconnect() {
    WorkContext.install(null);
  }

  @Test
  void an_incident_carries_what_was_read() {
    WorkContext.install(new Reader(() -> "trace"));

    assertThat(captured().work()).isEqualTo("trace");
  }

  @Test
  void without_a_reader_it_carries_nothing() {
    assertThat(captured().work()).isNull();
  }

  @Test
  void what_the_reader_waits_for_is_no_incident() {
    WorkContext.install(new Reader(this::waitOnce));

    captured();

    assertThat(loop.counts().made()).isEqualTo(1);
    assertThat(loop.incidents().poll()).isNull();
  }

  @Test
  void a_reader_that_throws_costs_what_it_would_have_read_and_nothing_else() {
    WorkContext.install(
        new Reader(
            () -> {
              throw new StackOverflowError("of the reader");
            }));
    long before = Faults.total();

    assertThat(captured().work()).isNull();
    assertThat(Faults.total()).isEqualTo(before + 1);
    WorkContext.install(null);
    assertThat(captured().work()).isNull();
  }

  @Test
  void a_task_may_note_sixteen_waits_and_the_next_one_more() {
    EventRation ration = new EventRation();
    for (int i = 0; i < 16; i++) {
      assertThat(ration.take(1, 0)).isTrue();
    }

    assertThat(ration.take(1, 0)).isFalse();
    assertThat(ration.take(2, 0)).isTrue();
  }

  @Test
  void where_no_tasks_are_told_apart_a_second_later_counts_as_the_next() {
    EventRation ration = new EventRation();
    for (int i = 0; i < 17; i++) {
      ration.take(1, 0);
    }

    assertThat(ration.take(1, 1_000_000_001L)).isTrue();
  }

  private Incident captured() {
    waitOnce();
    Incident incident = loop.incidents().poll();
    if (incident == null) {
      throw new AssertionError("nothing was captured");
    }
    return incident;
  }

  private @Nullable Object waitOnce() {
    loop.enter(1, null, null);
    loop.exit();
    return null;
  }

  private interface Source {

    @Nullable Object read();
  }

  private static final class Reader extends WorkContext {

    private final Source source;

    Reader(Source source) {
      this.source = source;
    }

    @Override
    protected @Nullable Object read(int probe, long waitedNanos, EventRation events, long task) {
      return source.read();
    }
  }
}
