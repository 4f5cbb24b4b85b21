package io.loopwarden.engine.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {

  @TempDir Path directory;

  private final Properties properties = new Properties();
  private final Map<String, String> environment = new HashMap<>();

  @Test
  void nothing_set_gives_the_documented_defaults() {
    Settings settings = read(null);

    assertThat(settings.mode()).isEqualTo(Mode.REPORT);
    assertThat(settings.report()).isNull();
    assertThat(settings.log()).isEqualTo(LogTarget.AUTO);
    assertThat(settings.stallNanos()).isEqualTo(100_000_000);
    assertThat(settings.thresholdNanos()).isEqualTo(5_000_000);
    assertThat(settings.rules()).isNull();
    assertThat(settings.loopThreads().isEmpty()).isTrue();
    assertThat(settings.loopThreadClasses().isEmpty()).isTrue();
    assertThat(settings.summaryNanos()).isEqualTo(60_000_000_000L);
    assertThat(settings.banner()).isTrue();
    assertThat(settings.color()).isEqualTo(ColorChoice.AUTO);
    assertThat(settings.problems()).isEmpty();
  }

  @Test
  void every_setting_is_read_from_the_agent_argument() {
    Settings settings =
        read(
            "mode=fail,report=out.jsonl,log=none,stall=off,threshold=0,rules=my.rules,"
                + "loop-threads=a-*;b-?,loop-thread-classes=com.acme.*,summary=off,"
                + "banner=false,color=never");

    assertThat(settings.mode()).isEqualTo(Mode.FAIL);
    assertThat(settings.report()).isEqualTo("out.jsonl");
    assertThat(settings.log()).isEqualTo(LogTarget.NONE);
    assertThat(settings.stallNanos()).isZero();
    assertThat(settings.thresholdNanos()).isZero();
    assertThat(settings.rules()).isEqualTo("my.rules");
    assertThat(settings.loopThreads().texts()).containsExactly("a-*", "b-?");
    assertThat(settings.loopThreadClasses().texts()).containsExactly("com.acme.*");
    assertThat(settings.summaryNanos()).isZero();
    assertThat(settings.banner()).isFalse();
    assertThat(settings.color()).isEqualTo(ColorChoice.NEVER);
    assertThat(settings.problems()).isEmpty();
  }

  @Test
  void argument_goes_before_property_before_environment_before_file() throws IOException {
    write("loopwarden.properties", "stall=40ms\nthreshold=4ms\nreport=four\nsummary=4s");
    environment.put("LOOPWARDEN_STALL", "30ms");
    environment.put("LOOPWARDEN_THRESHOLD", "3ms");
    environment.put("LOOPWARDEN_REPORT", "three");
    properties.setProperty("loopwarden.stall", "20ms");
    properties.setProperty("loopwarden.threshold", "2ms");

    Settings settings = read("stall=10ms");

    assertThat(settings.texts())
        .containsEntry("stall", "10ms")
        .containsEntry("threshold", "2ms")
        .containsEntry("report", "three")
        .containsEntry("summary", "4s");
    assertThat(settings.problems()).isEmpty();
  }

  @Test
  void dashes_are_underscores_in_the_environment() {
    environment.put("LOOPWARDEN_LOOP_THREAD_CLASSES", "com.acme.Loop");

    assertThat(read(null).loopThreadClasses().matches("com.acme.Loop")).isTrue();
  }

  @Test
  void an_empty_variable_counts_as_not_set() {
    environment.put("LOOPWARDEN_REPORT", "");

    assertThat(read(null).problems()).isEmpty();
  }

  @Test
  void a_wrong_value_is_named_with_its_place_and_the_default_counts() {
    assertThat(read("stall=5ms").problems())
        .containsExactly(
            "stall=5ms (agent argument) is not allowed: 10ms to 1h, or off; using the default"
                + " 100ms");
  }

  @Test
  void a_wrong_value_leaves_the_next_place_its_turn() {
    properties.setProperty("loopwarden.mode", "panic");
    environment.put("LOOPWARDEN_MODE", "fail");

    Settings settings = read(null);

    assertThat(settings.mode()).isEqualTo(Mode.FAIL);
    assertThat(settings.problems())
        .containsExactly(
            "mode=panic (system property loopwarden.mode) is not allowed: report, fail or off;"
                + " using mode=fail (environment variable LOOPWARDEN_MODE)");
  }

  @Test
  void a_wrong_value_without_a_default_leaves_nothing() {
    assertThat(read("loop-threads=;").problems())
        .containsExactly(
            "loop-threads=; (agent argument) is not allowed: names with * and ?, separated by ; or"
                + " |; using none");
  }

  @Test
  void an_unknown_name_gets_the_nearest_one() {
    assertThat(read("reprot=x").problems())
        .containsExactly(
            "reprot=x (agent argument) is no setting: did you mean report? it is ignored");
  }

  @Test
  void an_unknown_name_near_none_gets_them_all() {
    environment.put("LOOPWARDEN_ZZZ", "1");

    assertThat(read(null).problems())
        .containsExactly(
            "zzz=1 (environment variable LOOPWARDEN_ZZZ) is no setting: allowed are mode, report, report-size,"
                + " report-files, log, stall, pinning, pool-wait, grace, threshold, rules, loop-threads, loop-thread-classes,"
                + " summary, lag-probe, metrics, metrics-port, metrics-address, overhead, mask, trace, mdc, banner, color, config; it is ignored");
  }

  @Test
  void a_parameter_of_the_junit_extension_is_no_unknown_setting() {
    properties.setProperty("loopwarden.junit.baseline", "known.txt");

    assertThat(read(null).problems()).isEmpty();
  }

  @Test
  void of_two_values_in_one_place_the_later_counts_and_both_are_named() {
    Settings settings = read("stall=50ms,stall=60ms");

    assertThat(settings.stallNanos()).isEqualTo(60_000_000);
    assertThat(settings.problems())
        .containsExactly(
            "stall=50ms (agent argument) is set again to stall=60ms (agent argument), which"
                + " counts");
  }

  @Test
  void problems_in_the_file_name_the_line() throws IOException {
    write("loopwarden.properties", "# a comment\n\n  stall = 1ms\nnonsense\r\nmode = off\n");

    Settings settings = read(null);

    assertThat(settings.mode()).isEqualTo(Mode.OFF);
    assertThat(settings.problems())
        .containsExactly(
            "loopwarden.properties:4: nonsense is no 'name = value'; it is passed over",
            "stall=1ms (loopwarden.properties:3) is not allowed: 10ms to 1h, or off; using the"
                + " default 100ms");
  }

  @Test
  void a_named_file_is_read_instead_of_the_default_one() throws IOException {
    write("loopwarden.properties", "mode=off");
    write("other.conf", "\uFEFFmode=fail");
    environment.put("LOOPWARDEN_CONFIG", "other.conf");

    assertThat(read(null).mode()).isEqualTo(Mode.FAIL);
  }

  @Test
  void a_named_file_that_is_missing_is_told_and_the_rest_counts() {
    Settings settings = read("config=missing.conf,mode=fail");

    assertThat(settings.mode()).isEqualTo(Mode.FAIL);
    assertThat(settings.problems())
        .containsExactly(
            "config=missing.conf (agent argument) cannot be read: no such file; going on without"
                + " the file");
  }

  @Test
  void a_file_of_nul_bytes_is_told() throws IOException {
    Files.write(directory.resolve("loopwarden.properties"), new byte[64]);
    assertThat(read("mode=fail").problems())
        .containsExactly(
            "loopwarden.properties cannot be read: it holds NUL bytes, so it is no UTF-8 text;"
                + " going on without the file");
  }

  @Test
  void a_link_in_a_circle_is_told() throws IOException {
    Path file = directory.resolve("loopwarden.properties");
    Files.createSymbolicLink(file, file);
    assertThat(read("mode=fail").problems())
        .containsExactly(
            "loopwarden.properties cannot be read: it is a link that leads nowhere;"
                + " going on without the file");
  }

  @Test
  void a_directory_as_file_is_told() throws IOException {
    Files.createDirectory(directory.resolve("loopwarden.properties"));

    assertThat(read(null).problems())
        .containsExactly(
            "loopwarden.properties cannot be read: it is a directory; going on without the file");
  }

  @Test
  void a_huge_file_is_not_read() throws IOException {
    write("loopwarden.properties", "mode=off\n".repeat(100_000));

    Settings settings = read(null);

    assertThat(settings.mode()).isEqualTo(Mode.REPORT);
    assertThat(settings.problems()).hasSize(1);
    assertThat(settings.problems().get(0)).contains("larger than 256 KiB");
  }

  @Test
  void a_file_cannot_name_another_one() throws IOException {
    write("loopwarden.properties", "config=other.conf");

    assertThat(read(null).problems())
        .containsExactly(
            "config=other.conf (loopwarden.properties:1) names the file and cannot stand in it; it"
                + " is ignored");
  }

  @Test
  void a_line_that_is_no_utf8_is_named_and_the_others_count() throws IOException {
    byte[] latin = "report=\u00fc\nmode=fail".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(directory.resolve("loopwarden.properties"), latin);

    Settings settings = read(null);

    assertThat(settings.mode()).isEqualTo(Mode.FAIL);
    assertThat(settings.problems())
        .containsExactly("loopwarden.properties:1: the line is not UTF-8; it is passed over");
  }

  @Test
  void a_megabyte_of_value_is_told_in_a_short_line() {
    environment.put("LOOPWARDEN_STALL", "9".repeat(1_048_576));
    environment.put("LOOPWARDEN_LOOP_THREADS", "*a".repeat(524_288));

    Settings settings = read(null);

    assertThat(settings.problems()).hasSize(2).allMatch(problem -> problem.length() < 300);
    assertThat(settings.problems().get(0)).contains("1048576 characters");
  }

  @Test
  void line_breaks_in_values_cannot_forge_a_line() {
    properties.setProperty("loopwarden.mode", "x\nloopwarden: all is well\u001b[2J");
    properties.setProperty("loopwarden.a\nb", "x");

    assertThat(read(null).problems()).hasSize(2).noneMatch(problem -> problem.contains("\n"));
  }

  @Test
  void a_flood_of_problems_is_summed_up() {
    Settings settings = read("nonsense,".repeat(1_000));

    assertThat(settings.problems()).hasSize(21);
    assertThat(settings.problems().get(20))
        .isEqualTo("980 more problems with the settings are not shown");
  }

  private Settings read(@Nullable String agentArgument) {
    return SettingsReader.read(agentArgument, properties, environment, directory.toFile());
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(new File(directory.toFile(), file).toPath(), text);
  }
}
