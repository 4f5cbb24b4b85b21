package io.loopwarden.engine.stall;

import static io.loopwarden.engine.stall.Stacked.sample;
import static io.loopwarden.engine.stall.Stacked.stack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How much samples tell, by their number and by the time each stands for. */
class SamplesTest {

  private static final long MILLI = 1_000_000L;

  @Test
  void samples_of_one_weight_tell_as_much_as_there_are() {
    assertThat(Samples.evidence(List.of(of(20), of(20), of(20), of(20)))).isEqualTo(4);
  }

  @Test
  void one_that_stands_for_nearly_all_the_time_tells_hardly_more_than_alone() {
    assertThat(Samples.evidence(List.of(of(500), of(20)))).isEqualTo(1.08, within(0.01));
  }

  @Test
  void no_samples_tell_nothing() {
    assertThat(Samples.evidence(List.of())).isZero();
  }

  @Test
  void a_turn_that_was_looked_into_once_and_late_has_few() {
    assertThat(taken(400).areFew()).isTrue();
    assertThat(taken(400, 420).areFew()).isTrue();
  }

  @Test
  void a_turn_that_was_looked_into_as_planned_has_enough() {
    assertThat(taken(25, 45).areFew()).isFalse();
    assertThat(taken(60, 110).areFew()).isFalse();
  }

  private static Samples taken(long... atMillis) {
    Samples samples = new Samples(0);
    for (long at : atMillis) {
      samples.add(stack("com.app.Handler.read:5"), Thread.State.RUNNABLE, at * MILLI);
    }
    return samples;
  }

  private static Sample of(long millis) {
    return sample(millis, "com.app.Handler.read:5");
  }
}
