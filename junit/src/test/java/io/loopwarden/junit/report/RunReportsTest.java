package io.loopwarden.junit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunReportsTest {

  @TempDir Path directory;

  private WrittenReports write(@Nullable String fork, Instant buildBegan) {
    return RunReports.write(
        Runs.of(),
        new ReportSetting(directory, directory.resolve("reports")),
        new ReportNames(fork, 77, buildBegan),
        new HashMap<>());
  }

  private String[] written() {
    String[] names = directory.resolve("reports").toFile().list();
    return names == null ? new String[0] : names;
  }

  @Test
  void a_single_fork_has_plain_names() {
    WrittenReports reports = write("1", Instant.EPOCH);

    assertThat(written()).containsExactlyInAnyOrder("loopwarden.sarif", "loopwarden-findings.json");
    assertThat(reports.files())
        .containsExactly(
            directory.resolve("reports/loopwarden.sarif"),
            directory.resolve("reports/loopwarden-findings.json"));
  }

  @Test
  void a_second_fork_of_the_build_adds_its_number() {
    write("1", Instant.EPOCH);
    write("2", Instant.EPOCH);

    assertThat(written())
        .containsExactlyInAnyOrder(
            "loopwarden.sarif",
            "loopwarden-findings.json",
            "loopwarden-2.sarif",
            "loopwarden-findings-2.json");
  }

  @Test
  void a_further_fork_with_the_number_of_an_earlier_one_adds_its_process() {
    write("1", Instant.EPOCH);
    write("1", Instant.EPOCH);
    write("1", Instant.EPOCH);

    assertThat(written()).contains("loopwarden-1.sarif", "loopwarden-77.sarif").hasSize(6);
  }

  @Test
  void a_later_run_of_the_same_process_replaces_its_files() {
    Map<Path, String> own = new HashMap<>();
    ReportSetting setting = new ReportSetting(directory, directory.resolve("reports"));
    for (int i = 0; i < 3; i++) {
      RunReports.write(Runs.of(), setting, new ReportNames("1", 77, Instant.EPOCH), own);
    }

    assertThat(written()).hasSize(2);
  }

  @Test
  void the_files_of_an_earlier_build_are_replaced() {
    write("1", Instant.EPOCH);
    write("1", Instant.now().plusSeconds(60));

    assertThat(written()).hasSize(2);
  }

  @Test
  void the_number_is_what_the_build_tool_gives() {
    Properties properties = new Properties();
    properties.setProperty("org.gradle.test.worker", "5");
    assertThat(ReportNames.ofThisJvm(properties).fork()).isEqualTo("5");

    properties.setProperty("surefire.forkNumber", "3");
    assertThat(ReportNames.ofThisJvm(properties).fork()).isEqualTo("3");
  }

  @Test
  void this_build_began_before_now() {
    assertThat(ReportNames.ofThisJvm(new Properties()).buildBegan())
        .isBeforeOrEqualTo(Instant.now())
        .isAfter(Instant.EPOCH);
  }

  @Test
  void what_cannot_be_written_is_told_in_one_line() throws IOException {
    Files.createFile(directory.resolve("reports"));

    WrittenReports reports = write("1", Instant.EPOCH);

    assertThat(reports.files()).isEmpty();
    assertThat(reports.problem())
        .startsWith("the reports in " + directory.resolve("reports") + " could not be written: ")
        .doesNotContain("\n");
  }

  @Test
  void without_a_directory_nothing_is_written() {
    assertThat(RunReports.write(Runs.of(), new ReportSetting(directory, null)))
        .isEqualTo(new WrittenReports(List.of(), null));
  }
}
