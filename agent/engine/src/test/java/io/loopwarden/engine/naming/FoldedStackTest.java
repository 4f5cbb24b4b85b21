package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A stack for people shows the call, who made it, and no noise. */
final class FoldedStackTest {

  @Test
  void a_run_of_one_library_is_one_line() {
    assertThat(
            stack(
                "java.lang.Thread.sleep",
                "com.app.Handler.handle",
                "reactor.core.publisher.FluxMap.onNext",
                "reactor.core.publisher.FluxFilter.onNext",
                "reactor.core.publisher.FluxRange.request"))
        .containsExactly(
            "java.lang.Thread.sleep(Thread.java:10)",
            "com.app.Handler.handle(Handler.java:11)",
            "… 3 frames of reactor-core");
  }

  @Test
  void two_frames_of_a_library_are_shown() {
    assertThat(
            stack(
                "java.lang.Thread.sleep",
                "com.app.Handler.handle",
                "reactor.core.publisher.FluxMap.onNext",
                "reactor.core.publisher.FluxRange.request"))
        .hasSize(4);
  }

  @Test
  void the_agents_own_frames_are_left_out() {
    assertThat(
            stack(
                "io.loopwarden.engine.capture.Capture.take",
                "java.loopwarden.Bridge.enter",
                "java.lang.Thread.sleep",
                "com.app.Handler.handle"))
        .noneMatch(line -> line.contains("loopwarden"));
  }

  @Test
  void the_call_and_three_frames_inside_it_are_shown() {
    assertThat(
            stack(
                "jdk.internal.misc.Unsafe.park",
                "java.util.concurrent.locks.LockSupport.park",
                "java.util.concurrent.CompletableFuture$Signaller.block",
                "java.util.concurrent.ForkJoinPool.unmanagedBlock",
                "java.util.concurrent.ForkJoinPool.managedBlock",
                "java.util.concurrent.CompletableFuture.waitingGet",
                "java.util.concurrent.CompletableFuture.get",
                "com.app.Handler.handle"))
        .containsExactly(
            "… 3 frames of jdk",
            "java.util.concurrent.ForkJoinPool.unmanagedBlock(ForkJoinPool.java:13)",
            "java.util.concurrent.ForkJoinPool.managedBlock(ForkJoinPool.java:14)",
            "java.util.concurrent.CompletableFuture.waitingGet(CompletableFuture.java:15)",
            "java.util.concurrent.CompletableFuture.get(CompletableFuture.java:16)",
            "com.app.Handler.handle(Handler.java:17)");
  }

  @Test
  void the_longest_stack_has_forty_lines_and_the_culprit_among_them() {
    List<String> frames = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      frames.add("org.unlisted" + ".Deep" + i + ".call");
    }
    frames.add("com.app.Handler.handle");
    for (int i = 0; i < 100; i++) {
      frames.add("com.app.Outer" + i + ".call");
    }
    assertThat(stack(frames.toArray(new String[0])))
        .hasSizeLessThanOrEqualTo(40)
        .contains("com.app.Handler.handle(Handler.java:110)");
  }

  private static List<String> stack(String... frames) {
    return WrittenStack.of(frames).named().stack();
  }
}
