package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.FlightRecorded;
import com.example.cases.NettyLoop;
import com.example.cases.PinnedCarrier;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.jvm.Outcome;
import io.loopwarden.tests.report.Finding;
import io.loopwarden.tests.report.JsonReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.io.TempDir;

/** What a flight recording holds of the ledger, as its own tools read it. */
class FlightRecorderTest {

  private static final int FIRST_WITH_VIRTUAL_THREADS = 21;

  /** Modules that the cases need, the recorder's not among them. */
  private static final String MODULES =
      "--limit-modules=java.base,java.instrument,java.logging,java.management,java.sql,"
          + "java.naming,java.net.http,jdk.unsupported,jdk.management";

  private static final String ALL_EVENTS =
      "io.loopwarden.BlockingCall,io.loopwarden.Stall,io.loopwarden.PoolExhaustion";

  @TempDir Path directory;

  @OnEachJdk
  void a_wait_is_an_event_with_its_true_start_and_duration(Jdk jdk) throws IOException {
    Path report = directory.resolve("r.jsonl");
    List<RecordedEvent> events = record(jdk, report, "started");

    RecordedEvent event = only(events, "io.loopwarden.BlockingCall");
    Finding finding = findingOf(event, report);
    assertThat(event.getDuration().toMillis()).isBetween(299L, 5_000L);
    assertThat(event.getDuration().toNanos())
        .isCloseTo(finding.json().path("maxNanos").asLong(), within(0.001));
    Instant began = Instant.parse(finding.json().path("firstSeen").asText());
    assertThat(Duration.between(began, event.getStartTime()).abs())
        .isLessThan(Duration.ofMillis(50));
  }

  @OnEachJdk
  void an_event_tells_what_the_finding_tells(Jdk jdk) throws IOException {
    Path report = directory.resolve("r.jsonl");
    List<RecordedEvent> events = record(jdk, report, "started");

    RecordedEvent event = only(events, "io.loopwarden.BlockingCall");
    Finding finding = findingOf(event, report);
    assertThat(event.getString("operation")).isEqualTo("java.lang.Thread.sleep");
    assertThat(event.getString("culprit")).startsWith("com.example.cases.FlightRecorded.block(");
    assertThat(event.getString("fix")).isEqualTo(finding.json().path("fix").asText());
    assertThat(event.getString("stack")).contains("FlightRecorded.block(FlightRecorded.java:");
    assertThat(event.getThread("thread").getJavaName()).isEqualTo(event.getString("threadName"));
    assertThat(event.getBoolean("ongoing")).isFalse();
    assertThat(event.getLong("waits")).isEqualTo(1);
    assertThat(event.getEventType().getCategoryNames()).containsExactly("Loopwarden");
  }

  @OnEachJdk
  void a_stall_is_an_event_once(Jdk jdk) throws IOException {
    Path report = directory.resolve("r.jsonl");
    List<RecordedEvent> events = record(jdk, report, "started");

    RecordedEvent event = only(events, "io.loopwarden.Stall");
    Finding finding = findingOf(event, report);
    assertThat(event.getString("cause")).isEqualTo("cpu");
    assertThat(event.getString("culprit")).startsWith("com.example.cases.FlightRecorded.compute(");
    assertThat(event.getDuration().toNanos())
        .isCloseTo(finding.json().path("maxNanos").asLong(), within(0.001));
  }

  @OnEachJdk
  void a_recording_that_is_started_later_by_command_gets_the_events_too(Jdk jdk)
      throws IOException {
    List<RecordedEvent> events = record(jdk, directory.resolve("r.jsonl"), "later");

    assertThat(only(events, "io.loopwarden.BlockingCall").getDuration().toMillis())
        .isBetween(299L, 5_000L);
  }

  @OnEachJdk
  void settings_of_the_recording_keep_short_events_out(Jdk jdk) throws IOException {
    Path dump = directory.resolve("dump.jfr");
    LoopCase.on(jdk)
        .jvmArguments(
            recordingTo(directory.resolve("exit.jfr"))
                + ",+io.loopwarden.BlockingCall#threshold=10s")
        .run(
            directory.resolve("r.jsonl"),
            FlightRecorded.class,
            dump.toString(),
            "started",
            "io.loopwarden.Stall");

    Set<String> names =
        RecordingFile.readAllEvents(dump).stream()
            .map(event -> event.getEventType().getName())
            .collect(Collectors.toSet());
    assertThat(names).contains("io.loopwarden.Stall").doesNotContain("io.loopwarden.BlockingCall");
  }

  @OnEachJdk
  void an_exhausted_pool_is_an_event(Jdk jdk) throws IOException {
    RecordedEvent event =
        only(record(jdk, directory.resolve("r.jsonl"), "started"), "io.loopwarden.PoolExhaustion");

    assertThat(event.getString("operation")).isEqualTo("thread pool acme-worker");
    assertThat(event.getString("cause")).isEqualTo("pool-exhausted");
    assertThat(event.getDuration().toMillis()).isGreaterThan(300);
  }

  @OnEachJdk
  void the_jdks_own_tool_prints_them(Jdk jdk) throws IOException {
    List<RecordedEvent> events = record(jdk, directory.resolve("r.jsonl"), "started");
    assertThat(events).isNotEmpty();

    Outcome printed =
        ForkedJvm.of(jdk)
            .runTool(
                "jfr",
                "print",
                "--events",
                "io.loopwarden.*",
                directory.resolve("dump.jfr").toString())
            .succeeded();
    assertThat(printed.output())
        .contains("io.loopwarden.BlockingCall {", "io.loopwarden.Stall {")
        .contains("operation = \"java.lang.Thread.sleep\"")
        .containsPattern("duration = 3\\d\\d( ms|\\.\\d+ ms)");
  }

  @OnEachJdk
  void without_a_recording_no_event_class_is_loaded_and_no_recorder_is_started(Jdk jdk)
      throws IOException {
    Path classes = directory.resolve("classes.txt");
    LoopCase.on(jdk)
        .jvmArguments("-Xlog:class+load:file=" + classes)
        .settings("pinning=off") // looks for virtual threads with a recording of the agent's own
        .run(directory.resolve("r.jsonl"), NettyLoop.class, "warmUp", "sleep");

    assertThat(Files.readString(classes))
        .contains("io.loopwarden.engine.flight.FlightLog")
        .doesNotContain("flight.LoopEvent", "flight.BlockingCallEvent", "PlatformRecorder");
  }

  @OnEachJdk
  void the_agents_own_stream_is_no_recording(Jdk jdk) throws IOException {
    if (jdk.feature() < FIRST_WITH_VIRTUAL_THREADS) {
      return; // has no such stream
    }
    Path report = directory.resolve("r.jsonl");
    Path classes = directory.resolve("classes.txt");
    LoopCase.on(jdk)
        .jvmArguments("-Xlog:class+load:file=" + classes)
        .run(report, PinnedCarrier.class, report.toString());

    assertThat(Files.readString(classes))
        .contains("PlatformRecorder")
        .doesNotContain("flight.LoopEvent", "flight.BlockingCallEvent");
  }

  @OnEachJdk
  void a_run_time_image_without_the_recorder_is_no_error(Jdk jdk) {
    Path report = directory.resolve("r.jsonl");
    Outcome outcome =
        LoopCase.on(jdk).jvmArguments(MODULES).run(report, NettyLoop.class, "warmUp", "sleep");

    assertThat(outcome.errors()).doesNotContain("error");
    assertThat(JsonReport.findings(report)).extracting(Finding::culpritMethod).contains("sleep");
  }

  private List<RecordedEvent> record(Jdk jdk, Path report, String when) throws IOException {
    Path dump = directory.resolve("dump.jfr");
    LoopCase run = LoopCase.on(jdk).settings("pool-wait=300ms");
    if (when.equals("started")) {
      run.jvmArguments(recordingTo(directory.resolve("exit.jfr")));
    }
    run.run(report, FlightRecorded.class, dump.toString(), when, ALL_EVENTS);
    return RecordingFile.readAllEvents(dump);
  }

  private static Finding findingOf(RecordedEvent event, Path report) {
    return JsonReport.latest(report).stream()
        .filter(
            finding -> finding.json().path("id").asText().equals(event.getString("fingerprint")))
        .findFirst()
        .orElseThrow();
  }

  private static String recordingTo(Path file) {
    return "-XX:StartFlightRecording=filename=" + file;
  }

  private static Percentage within(double percent) {
    return Percentage.withPercentage(percent * 100);
  }

  private static RecordedEvent only(List<RecordedEvent> events, String name) {
    List<RecordedEvent> named =
        events.stream().filter(event -> event.getEventType().getName().equals(name)).toList();
    assertThat(named).hasSize(1);
    return named.get(0);
  }
}
