package io.loopwarden.tests.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.start.Spyglass;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.ForkedJvm;
import java.util.Arrays;

/** An application can find nothing of the engine, nor of what the engine is built from. */
class InvisibilityTest {

  @OnEachJdk
  void engine_classes_cannot_be_found(Jdk jdk) {
    assertUnseen(
        jdk, "io.loopwarden.engine.start.EngineStart", "io.loopwarden.engine.weave.Weaver");
  }

  @OnEachJdk
  void byte_buddy_and_asm_cannot_be_found(Jdk jdk) {
    assertUnseen(
        jdk,
        "net.bytebuddy.ByteBuddy",
        "net.bytebuddy.jar.asm.ClassReader",
        "io.loopwarden.engine.asm.ClassReader",
        "org.objectweb.asm.ClassReader");
  }

  @OnEachJdk
  void engine_files_cannot_be_found_as_classes_or_data(Jdk jdk) {
    assertUnseen(
        jdk,
        "io/loopwarden/engine/start/EngineStart.class",
        "io/loopwarden/data/catalogue.txt",
        "io/loopwarden/bootstrap/LoopThread.class",
        "net/bytebuddy/ByteBuddy.class");
  }

  @OnEachJdk
  void the_error_of_fail_mode_can_be_named(Jdk jdk) {
    String error = "io.loopwarden.api.BlockingCallError";

    assertThat(ForkedJvm.of(jdk).agent("").run(Spyglass.class, error).succeeded().outputLines())
        .containsExactly("sees " + error);
  }

  private static void assertUnseen(Jdk jdk, String... names) {
    assertThat(ForkedJvm.of(jdk).agent("").run(Spyglass.class, names).succeeded().outputLines())
        .containsExactlyElementsOf(
            Arrays.stream(names).map(name -> "does not see " + name).toList());
  }
}
