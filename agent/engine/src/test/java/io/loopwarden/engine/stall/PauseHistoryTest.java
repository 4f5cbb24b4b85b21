package io.loopwarden.engine.stall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which moment an answer is about. */
class PauseHistoryTest {

  private final PauseHistory history = new PauseHistory();
  private final long start = System.nanoTime();

  @Test
  void the_answer_is_that_of_the_latest_moment_before() {
    add(10, 1);
    add(20, 2);
    add(30, 3);

    assertThat(history.at(start + 20).collections()).isEqualTo(2);
    assertThat(history.at(start + 29).collections()).isEqualTo(2);
    assertThat(history.at(start + 1_000).collections()).isEqualTo(3);
  }

  @Test
  void nothing_is_known_of_the_time_before_the_first_moment() {
    add(10, 1);

    assertThat(history.at(start + 5).collections()).isEqualTo(Meter.UNKNOWN);
  }

  @Test
  void of_a_time_long_ago_the_oldest_that_is_known_is_the_answer() {
    for (int moment = 1; moment <= 100; moment++) {
      add(moment, moment);
    }

    assertThat(history.at(start + 1).collections()).isEqualTo(37);
  }

  private void add(long moment, long collections) {
    history.add(start + moment, Meter.ofPauses(collections, collections));
  }
}
