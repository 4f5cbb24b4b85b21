package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadableStackTest {

  private static List<String> stack(String... frames) {
    return Naming.standard().name(Sightings.of("park", frames)).stack();
  }

  @Test
  void frames_are_printed_with_file_and_line() {
    assertThat(stack("java.lang.Thread.sleep", "com.acme.Handler.handle"))
        .containsExactly(
            "java.lang.Thread.sleep(Thread.java:10)", "com.acme.Handler.handle(Handler.java:11)");
  }

  @Test
  void the_agents_own_frames_are_gone() {
    assertThat(
            stack(
                "java.loopwarden.Bridge.enter",
                "java.lang.Thread.sleep",
                "java.loopwarden.Bridge.sleep",
                "com.acme.Handler.handle"))
        .noneMatch(line -> line.contains("loopwarden"))
        .hasSize(2);
  }

  @Test
  void a_run_of_one_library_is_folded() {
    assertThat(
            stack(
                "java.lang.Thread.sleep",
                "com.acme.Handler.handle",
                "reactor.core.publisher.A.onNext",
                "reactor.core.publisher.B.onNext",
                "reactor.core.publisher.C.onNext",
                "io.netty.channel.D.read",
                "io.netty.channel.E.read",
                "com.acme.Main.main"))
        .containsExactly(
            "java.lang.Thread.sleep(Thread.java:10)",
            "com.acme.Handler.handle(Handler.java:11)",
            "… 3 frames of reactor-core",
            "io.netty.channel.D.read(D.java:15)",
            "io.netty.channel.E.read(E.java:16)",
            "com.acme.Main.main(Main.java:17)");
  }

  @Test
  void the_operation_and_three_frames_inside_it_stay() {
    assertThat(
            stack(
                "org.h2.A.a",
                "org.h2.B.b",
                "org.h2.C.c",
                "org.h2.D.d",
                "org.h2.E.e",
                "org.h2.F.f",
                "org.h2.G.call",
                "com.acme.Handler.handle"))
        .containsExactly(
            "… 3 frames of h2",
            "org.h2.D.d(D.java:13)",
            "org.h2.E.e(E.java:14)",
            "org.h2.F.f(F.java:15)",
            "org.h2.G.call(G.java:16)",
            "com.acme.Handler.handle(Handler.java:17)");
  }

  @Test
  void a_deep_recursion_is_cut() {
    List<String> frames = new ArrayList<>(List.of("java.lang.Thread.sleep"));
    for (int i = 0; i < 1_000; i++) {
      frames.add("com.acme.Recursion.descend");
    }

    assertThat(stack(frames.toArray(new String[0])))
        .hasSize(40)
        .last()
        .isEqualTo("… 962 more lines");
  }

  @Test
  void a_culprit_below_a_long_unlisted_library_is_still_shown() {
    List<String> frames = new ArrayList<>(List.of("java.lang.Thread.sleep"));
    for (int i = 0; i < 100; i++) {
      frames.add("org.unknown.Client.call" + i);
    }
    frames.add("com.acme.Handler.handle");

    assertThat(stack(frames.toArray(new String[0])))
        .hasSizeLessThanOrEqualTo(40)
        .contains("com.acme.Handler.handle(Handler.java:111)", "… 89 more lines");
  }

  @Test
  void native_and_unknown_places_are_said_so() {
    StackTraceElement[] frames = {
      new StackTraceElement("java.lang.Thread", "sleep", "Thread.java", -2),
      new StackTraceElement("com.acme.Handler", "handle", null, -1)
    };

    assertThat(Naming.standard().name(Sightings.seen("sleep", frames)).stack())
        .containsExactly(
            "java.lang.Thread.sleep(Native Method)", "com.acme.Handler.handle(Unknown Source)");
  }
}
