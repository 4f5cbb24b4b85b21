package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.FirstUseLoop;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.ForkedJvm;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fail mode judges on the loop's own thread, also while that is loading a class. Boot's loader
 * reads a class through files of its own, so every first use of a library passes there.
 */
class FatJarTest {

  @OnEachJdk
  void first_uses_of_libraries_on_a_loop_load_their_classes_in_fail_mode(
      Jdk jdk, @TempDir Path directory) throws IOException {
    Path jar = FatJar.of(directory.resolve("app.jar"), FirstUseLoop.class, Frameworks.newest());
    String output = ForkedJvm.of(jdk).agent("mode=fail,log=none").runJar(jar).succeeded().output();
    assertThat(output)
        .contains("{a=[1, 2]}")
        .contains("refused: org.springframework.web.client.RestClient")
        .contains("refused: org.springframework.jdbc.core.JdbcTemplate.queryForList blocks")
        .doesNotContain("\tat ")
        .contains("done");
  }
}
