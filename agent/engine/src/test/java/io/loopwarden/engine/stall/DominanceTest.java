package io.loopwarden.engine.stall;

import static io.loopwarden.engine.stall.Stacked.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is blamed is who was on the stack most of the time, not whom the last sample caught. */
class DominanceTest {

  private final Dominance dominance = new Dominance(Stacked::isWritten);

  @Test
  void a_method_that_has_one_helper_compute_blames_the_helper() {
    assertThat(
            blamed(
                sample(10, "loop.Loop.run:1", "com.app.Handler.read:5", "com.app.Images.scale:7"),
                sample(10, "loop.Loop.run:1", "com.app.Handler.read:5", "com.app.Images.scale:8")))
        .isEqualTo("com.app.Images.scale");
  }

  @Test
  void a_method_with_many_helpers_is_blamed_itself() {
    assertThat(
            blamed(
                sample(10, "loop.Loop.run:1", "com.app.Handler.read:5", "com.app.Part.one:1"),
                sample(10, "loop.Loop.run:1", "com.app.Handler.read:6", "com.app.Part.two:2"),
                sample(10, "loop.Loop.run:1", "com.app.Handler.read:7", "com.app.Part.three:3")))
        .isEqualTo("com.app.Handler.read");
  }

  @Test
  void a_late_sample_of_something_else_changes_nothing() {
    Sample[] samples = new Sample[10];
    for (int i = 0; i < 10; i++) {
      String called = i < 9 ? "com.app.Images.scale:7" : "com.app.Log.write:9";
      samples[i] = sample(10, "loop.Loop.run:1", "com.app.Handler.read:5", called);
    }

    assertThat(blamed(samples)).isEqualTo("com.app.Images.scale");
  }

  @Test
  void one_sample_that_stands_for_a_long_time_is_not_enough_to_blame_a_helper() {
    assertThat(
            blamed(
                sample(500, "loop.Loop.run:1", "com.app.Handler.read:5", "com.app.Log.write:9"),
                sample(10, "loop.Loop.run:1", "com.app.Handler.read:5", "com.app.Images.scale:7"),
                sample(10, "loop.Loop.run:1", "com.app.Handler.read:5", "com.app.Images.scale:7")))
        .isEqualTo("com.app.Handler.read");
  }

  @Test
  void one_of_several_equal_helpers_is_not_blamed_by_chance() {
    Sample[] samples = new Sample[10];
    for (int i = 0; i < 10; i++) {
      String part = i < 7 ? "com.app.Part.one:1" : "com.app.Part.two:2";
      samples[i] = sample(10, "loop.Loop.run:1", "com.app.Handler.read:5", part);
    }

    assertThat(blamed(samples)).isEqualTo("com.app.Handler.read");
  }

  @Test
  void what_a_library_calls_back_is_blamed_wherever_it_is_called_from() {
    assertThat(
            blamed(
                sample(10, "com.app.Handler.sort:5", "lib.Sort.merge:1", "com.app.Slow.compare:3"),
                sample(
                    10,
                    "com.app.Handler.sort:5",
                    "lib.Sort.merge:1",
                    "lib.Sort.low:2",
                    "com.app.Slow.compare:3")))
        .isEqualTo("com.app.Slow.compare");
  }

  @Test
  void the_line_is_the_one_that_was_seen_most() {
    StackTraceElement[] stack =
        dominance.of(
            List.of(
                sample(10, "com.app.Handler.read:5", "lib.Json.write:1"),
                sample(30, "com.app.Handler.read:6", "lib.Json.write:2")));

    assertThat(stack).isNotNull();
    assertThat(stack[1].getLineNumber()).isEqualTo(6);
  }

  @Test
  void samples_without_an_application_blame_nobody() {
    assertThat(dominance.of(List.of(sample(10, "loop.Loop.run:1", "lib.Json.write:1")))).isNull();
  }

  @Test
  void samples_that_agree_on_nothing_blame_nobody() {
    assertThat(
            dominance.of(
                List.of(
                    sample(10, "com.app.One.read:5"),
                    sample(10, "com.app.Two.read:5"),
                    sample(10, "lib.Json.write:1"))))
        .isNull();
  }

  private String blamed(Sample... samples) {
    StackTraceElement[] stack = dominance.of(List.of(samples));
    assertThat(stack).isNotNull();
    for (StackTraceElement frame : stack) {
      if (Stacked.isWritten(frame)) {
        return frame.getClassName() + "." + frame.getMethodName();
      }
    }
    throw new AssertionError("no frame of the application");
  }
}
