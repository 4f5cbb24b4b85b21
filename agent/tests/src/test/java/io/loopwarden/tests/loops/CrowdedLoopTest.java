package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.CrowdedLoop;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.report.Finding;

/** A flood of short waits hides none that a loop makes once, in a task of its own. */
class CrowdedLoopTest {

  private static final String FILE = "java.io.RandomAccessFile.";

  @OnEachJdk
  void each_short_call_is_found_though_all_look_alike_without_their_stack(Jdk jdk) {
    assertThat(LoopCase.on(jdk).run(CrowdedLoop.class))
        .extracting(Finding::operation)
        .contains(
            FILE + "readBoolean",
            FILE + "readByte",
            FILE + "readUnsignedByte",
            FILE + "readShort",
            FILE + "readUnsignedShort",
            FILE + "readChar",
            FILE + "readInt",
            FILE + "readLong",
            FILE + "readFloat",
            FILE + "readDouble",
            FILE + "readUTF",
            FILE + "readFully");
  }
}
