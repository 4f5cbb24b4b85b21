package io.loopwarden.junit.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loopwarden.junit.fakes.FakeFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineWriterTest {

  private static final int FORKS = 4;
  private static final int ENTRIES = 25;

  @TempDir Path directory;

  @Test
  void several_forks_that_write_at_once_lose_nothing() throws Exception {
    Path file = directory.resolve("base.txt");
    List<Process> forks = new ArrayList<>();
    for (int i = 0; i < FORKS; i++) {
      forks.add(start(file, 1 + i * ENTRIES));
    }
    for (Process fork : forks) {
      String said = new String(fork.getInputStream().readAllBytes());
      assertThat(fork.waitFor()).as(said).isZero();
    }

    assertThat(BaselineText.read(file).entries()).hasSize(FORKS * ENTRIES);
    assertThat(directory.toFile().list()).containsExactly("base.txt");
  }

  @Test
  void a_run_that_met_nothing_makes_no_file() throws IOException {
    Path file = directory.resolve("base.txt");

    BaselineChange change = BaselineWriter.write(file, new BaselineRun());

    assertThat(change.isNothing()).isTrue();
    assertThat(file).doesNotExist();
  }

  @Test
  void a_file_that_needs_no_change_is_not_touched() throws IOException {
    Path file = directory.resolve("base.txt");
    BaselineRun run = new BaselineRun();
    run.met(FakeFinding.of(1), "t.A");
    BaselineWriter.write(file, run);
    FileTime longAgo = FileTime.fromMillis(0);
    Files.setLastModifiedTime(file, longAgo);

    BaselineWriter.write(file, run);

    assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
  }

  @Test
  void a_broken_file_stays_as_it_is() throws IOException {
    Path file = Files.writeString(directory.resolve("base.txt"), "what");
    BaselineRun run = new BaselineRun();
    run.met(FakeFinding.of(1), "t.A");

    assertThatThrownBy(() -> BaselineWriter.write(file, run))
        .isInstanceOf(InvalidBaselineException.class);
    assertThat(file).hasContent("what");
  }

  private static Process start(Path file, int first) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            WritingJvm.class.getName(),
            file.toString(),
            Integer.toString(first),
            Integer.toString(ENTRIES))
        .redirectErrorStream(true)
        .start();
  }
}
