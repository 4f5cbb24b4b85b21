package io.loopwarden.junit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportSettingTest {

  @TempDir Path directory;

  private @Nullable Path chosen(@Nullable String parameter) {
    return ReportSetting.of(name -> Optional.ofNullable(parameter), directory).directory();
  }

  @Test
  void without_a_build_directory_no_report_is_written() {
    assertThat(chosen(null)).isNull();
  }

  @Test
  void gradles_build_directory_is_used() throws IOException {
    Files.createDirectory(directory.resolve("build"));

    assertThat(chosen(null)).isEqualTo(directory.resolve("build/loopwarden"));
  }

  @Test
  void mavens_build_directory_comes_first() throws IOException {
    Files.createDirectory(directory.resolve("build"));
    Files.createDirectory(directory.resolve("target"));

    assertThat(chosen(null)).isEqualTo(directory.resolve("target/loopwarden"));
  }

  @Test
  void a_named_directory_is_used_whether_or_not_it_exists() {
    assertThat(chosen("reports/mine")).isEqualTo(directory.resolve("reports/mine"));
  }

  @Test
  void none_means_none() throws IOException {
    Files.createDirectory(directory.resolve("target"));

    assertThat(chosen("none")).isNull();
  }
}
