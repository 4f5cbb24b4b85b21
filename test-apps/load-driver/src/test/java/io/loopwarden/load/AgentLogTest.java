package io.loopwarden.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgentLogTest {
  @TempDir Path directory;

  @Test
  void the_first_block_about_an_operation_ends_where_indented_lines_end() throws IOException {
    Path log = directory.resolve("server.log");
    Files.writeString(
        log,
        """
        INFO: started
        loopwarden: BLOCKED 3 ms  java.sql.Connection.close  on loop-1 (netty)
          at        Other.java
        loopwarden: BLOCKED 2.0 s  java.lang.Thread.sleep  on loop-1 (netty)
          at        Broken.java
          fix       a timer
        INFO: more
        loopwarden: BLOCKED 4.0 s  java.lang.Thread.sleep  on loop-1 (netty)
        """);
    assertThat(AgentLog.blockAbout("java.lang.Thread.sleep", log))
        .containsExactly(
            "loopwarden: BLOCKED 2.0 s  java.lang.Thread.sleep  on loop-1 (netty)",
            "  at        Broken.java",
            "  fix       a timer");
    assertThat(AgentLog.blockAbout("java.io.File.exists", log)).isEmpty();
  }
}
