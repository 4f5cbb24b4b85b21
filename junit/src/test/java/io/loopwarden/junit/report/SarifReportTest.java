package io.loopwarden.junit.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.loopwarden.junit.fakes.FakeFinding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SarifReportTest {

  private static final String RESULT = "/runs/0/results/0";

  @TempDir Path directory;

  private String text(ReportedRun run) {
    return new SarifReport(run, new SourceTree(directory)).text();
  }

  private JsonNode report(ReportedRun run) {
    return Parsed.of(text(run));
  }

  private static List<String> complaints(String text) throws IOException {
    try (InputStream schema =
        Objects.requireNonNull(
            SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getDraft7());
      Schema sarif = registry.getSchema(new String(schema.readAllBytes(), UTF_8), InputFormat.JSON);
      return sarif.validate(text, InputFormat.JSON).stream().map(Object::toString).toList();
    }
  }

  private void writeSource() throws IOException {
    Path source = directory.resolve("src/main/java/com/acme/Orders.java");
    Files.createDirectories(source.resolveSibling("."));
    Files.writeString(source, "class Orders {}\n");
  }

  private static ReportedFinding[] everyOutcome() {
    return Arrays.stream(Outcome.values())
        .map(each -> Runs.reported(FakeFinding.of(each.ordinal()), each, "loads"))
        .toArray(ReportedFinding[]::new);
  }

  @Test
  void every_outcome_is_valid_by_the_schema_of_the_standard() throws IOException {
    writeSource();

    assertThat(complaints(text(Runs.of(Path.of("base.txt"), everyOutcome())))).isEmpty();
  }

  @Test
  void a_run_without_findings_is_valid_by_the_schema_of_the_standard() throws IOException {
    assertThat(complaints(text(Runs.of()))).isEmpty();
  }

  @Test
  void a_finding_without_culprit_is_valid_by_the_schema_of_the_standard() throws IOException {
    ReportedRun run = Runs.of(Runs.reported(FakeFinding.of(1).byNobody(), Outcome.FAILED, "loads"));

    assertThat(complaints(text(run))).isEmpty();
  }

  @Test
  void the_schema_does_complain_of_what_is_wrong() throws IOException {
    String wrong = text(Runs.of(everyOutcome())).replace("\"error\"", "\"dreadful\"");

    assertThat(complaints(wrong)).isNotEmpty();
  }

  @Test
  void what_failed_a_test_is_an_error_and_all_else_a_note() {
    JsonNode report = report(Runs.of(everyOutcome()));

    assertThat(Parsed.texts(report, "/runs/0/results/*/level"))
        .containsExactly("error", "error", "error", "note", "note", "note", "note", "note", "note");
  }

  @Test
  void a_finding_of_several_tests_is_one_result_with_its_heaviest_outcome() {
    FakeFinding finding = FakeFinding.of(1);
    JsonNode report =
        report(
            Runs.of(
                Runs.reported(finding.lasting(90), Outcome.ALLOWED, "one"),
                Runs.reported(finding.lasting(20), Outcome.FAILED, "two")));

    assertThat(Parsed.texts(report, "/runs/0/results/*/level")).containsExactly("error");
    assertThat(Parsed.texts(report, RESULT + "/message/text"))
        .containsExactly(
            "java.lang.Thread.sleep blocked an event loop for 90 ms in com.acme.OrdersTest.two,"
                + " com.acme.OrdersTest.one. Fix: "
                + finding.fix());
  }

  @Test
  void its_place_is_the_source_file_where_it_is_found() throws IOException {
    writeSource();
    JsonNode report = report(Runs.of(everyOutcome()));
    String place = RESULT + "/locations/0/physicalLocation";

    assertThat(Parsed.texts(report, place + "/artifactLocation/uri"))
        .containsExactly("src/main/java/com/acme/Orders.java");
    assertThat(Parsed.texts(report, place + "/region/startLine")).containsExactly("7");
    assertThat(Parsed.texts(report, RESULT + "/stacks/0/frames/*/location/physicalLocation"))
        .hasSize(1);
  }

  @Test
  void its_place_is_the_method_alone_where_no_source_is_found() {
    JsonNode report = report(Runs.of(everyOutcome()));

    assertThat(Parsed.texts(report, RESULT + "/locations/0/physicalLocation")).isEmpty();
    assertThat(Parsed.texts(report, RESULT + "/locations/0/logicalLocations/0/fullyQualifiedName"))
        .containsExactly("com.acme.Orders.load");
  }

  @Test
  void it_carries_the_fingerprint_and_the_whole_stack() {
    JsonNode report = report(Runs.of(Runs.reported(FakeFinding.of(1), Outcome.FAILED, "loads")));

    assertThat(Parsed.texts(report, RESULT + "/partialFingerprints/finding~1v1"))
        .containsExactly("0000000000000001");
    assertThat(Parsed.texts(report, RESULT + "/stacks/0/frames/*/location/message/text"))
        .isEqualTo(FakeFinding.of(1).stack());
  }

  @Test
  void its_state_says_what_the_baseline_knows() {
    JsonNode report = report(Runs.of(Path.of("base.txt"), everyOutcome()));

    assertThat(Parsed.texts(report, "/runs/0/results/*/baselineState"))
        .startsWith("new", "updated", "unchanged", "unchanged", "new");
  }

  @Test
  void without_a_baseline_there_is_no_state() {
    JsonNode report = report(Runs.of(everyOutcome()));

    assertThat(Parsed.texts(report, "/runs/0/results/*/baselineState")).isEmpty();
  }

  @Test
  void what_somebody_let_pass_is_suppressed_with_the_reason() {
    JsonNode report = report(Runs.of(Runs.reported(FakeFinding.of(1), Outcome.BASELINE, "loads")));

    assertThat(Parsed.texts(report, RESULT + "/suppressions/0/kind")).containsExactly("external");
    assertThat(Parsed.texts(report, RESULT + "/suppressions/0/justification"))
        .containsExactly("it is \"old\"");
  }

  @Test
  void each_category_is_one_rule_with_help() {
    JsonNode report =
        report(
            Runs.of(
                Runs.reported(FakeFinding.of(1).ofCategory("sleep"), Outcome.FAILED, "loads"),
                Runs.reported(FakeFinding.of(2).ofCategory("jdbc"), Outcome.FAILED, "loads"),
                Runs.reported(FakeFinding.of(3).ofCategory("jdbc"), Outcome.FAILED, "loads")));

    assertThat(Parsed.texts(report, "/runs/0/tool/driver/rules/*/id"))
        .containsExactly("loopwarden/jdbc", "loopwarden/sleep");
    assertThat(Parsed.texts(report, "/runs/0/tool/driver/rules/0/help/text").get(0))
        .startsWith("A callback on an event loop must not block it: waits for a database.");
    assertThat(Parsed.texts(report, "/runs/0/results/*/ruleIndex")).containsExactly("1", "0", "0");
  }
}
