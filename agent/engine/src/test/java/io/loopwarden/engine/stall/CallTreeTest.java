package io.loopwarden.engine.stall;

import static io.loopwarden.engine.stall.Stacked.stack;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A tree of samples shows at a glance where the time went. */
class CallTreeTest {

  private final CallTree tree = new CallTree(Stacked::isWritten);

  @Test
  void branches_show_their_part_of_the_time_the_largest_first() {
    tree.add(stack("loop.Loop.run:1", "com.app.Handler.read:5", "com.app.Log.write:9"), 20);
    tree.add(stack("loop.Loop.run:1", "com.app.Handler.read:5", "com.app.Images.scale:7"), 80);

    assertThat(tree.lines())
        .containsExactly(
            "100 %  com.app.Handler.read(Handler.java:5)",
            " 80 %   com.app.Images.scale(Images.java:7)", " 20 %   com.app.Log.write(Log.java:9)");
  }

  @Test
  void a_library_shows_the_call_and_its_innermost_method() {
    tree.add(
        stack("com.app.Handler.read:5", "lib.Json.write:1", "lib.Json.node:2", "lib.Text.put:3"),
        1);

    assertThat(tree.lines())
        .containsExactly(
            "100 %  com.app.Handler.read(Handler.java:5)",
            "100 %   lib.Json.write(Json.java:1)", "100 %    lib.Text.put(Text.java:3)");
  }

  @Test
  void what_took_little_is_left_out() {
    tree.add(stack("com.app.Handler.read:5", "com.app.Images.scale:7"), 95);
    tree.add(stack("com.app.Handler.read:5", "com.app.Log.write:9"), 5);

    assertThat(tree.lines()).noneMatch(line -> line.contains("Log"));
  }

  @Test
  void samples_without_an_application_show_all_they_have() {
    tree.add(stack("loop.Loop.run:1", "lib.Tls.handshake:2"), 1);

    assertThat(tree.lines())
        .containsExactly(
            "100 %  loop.Loop.run(Loop.java:1)", "100 %   lib.Tls.handshake(Tls.java:2)");
  }

  @Test
  void a_tree_is_never_longer_than_a_screen() {
    String[] frames = new String[500];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = "com.app.Deep.method" + i + ":1";
    }
    tree.add(stack(frames), 1);

    assertThat(tree.lines()).hasSize(24).last().isEqualTo("… 477 more lines");
  }

  @Test
  void nothing_added_is_no_line() {
    assertThat(tree.lines()).isEmpty();
  }
}
