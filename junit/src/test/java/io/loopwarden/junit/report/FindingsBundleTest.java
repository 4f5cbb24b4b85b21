package io.loopwarden.junit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.junit.fakes.FakeFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class FindingsBundleTest {

  private static final String FINDING = "/findings/0";

  @TempDir Path directory;

  private JsonNode bundle(ReportedFinding... findings) {
    CheckCommand check = new CheckCommand(directory);
    return Parsed.of(
        new FindingsBundle(Runs.of(findings), new SourceTree(directory), check).text());
  }

  private static ReportedFinding failed(String test) {
    return Runs.reported(FakeFinding.of(1), Outcome.FAILED, test);
  }

  @Test
  void it_says_what_ran() {
    JsonNode bundle = bundle(failed("loads"), failed("loads"), failed("saves"));

    assertThat(Parsed.texts(bundle, "/run/testsWatched")).containsExactly("42");
    assertThat(Parsed.texts(bundle, "/run/testsFailed")).containsExactly("2");
    assertThat(Parsed.texts(bundle, "/run/agentVersion")).containsExactly("1.2.3");
    assertThat(Parsed.texts(bundle, "/run/javaVersion"))
        .containsExactly(Runtime.version().toString());
  }

  @Test
  void a_finding_has_its_fix_and_all_that_the_agent_knows() {
    JsonNode bundle = bundle(failed("loads"));

    assertThat(Parsed.texts(bundle, FINDING + "/fix")).containsExactly(FakeFinding.of(1).fix());
    assertThat(bundle.at(FINDING + "/finding")).isEqualTo(Parsed.of(FakeFinding.of(1).json()));
  }

  @Test
  void it_shows_the_source_around_the_line() throws IOException {
    Path source = directory.resolve("src/main/java/com/acme/Orders.java");
    Files.createDirectories(source.resolveSibling("."));
    Files.writeString(
        source,
        IntStream.rangeClosed(1, 20).mapToObj(i -> "line " + i).collect(Collectors.joining("\n")));

    JsonNode bundle = bundle(failed("loads"));

    assertThat(Parsed.texts(bundle, FINDING + "/source/path"))
        .containsExactly("src/main/java/com/acme/Orders.java");
    assertThat(Parsed.texts(bundle, FINDING + "/source/excerpt/*/text"))
        .startsWith("line 3")
        .endsWith("line 11")
        .hasSize(9);
    assertThat(Parsed.texts(bundle, FINDING + "/source/excerpt/4/line")).containsExactly("7");
  }

  @Test
  void without_a_source_file_there_is_none() {
    assertThat(Parsed.texts(bundle(failed("loads")), FINDING + "/source")).containsExactly("null");
  }

  @Test
  void it_says_what_to_run_with_maven() throws IOException {
    Files.createFile(directory.resolve("pom.xml"));

    assertThat(Parsed.texts(bundle(failed("loads(String)[1]")), FINDING + "/tests/0/check"))
        .containsExactly("mvn test '-Dtest=com.acme.OrdersTest#loads'");
  }

  @Test
  void it_says_what_to_run_with_gradle() throws IOException {
    Files.createFile(directory.resolve("build.gradle.kts"));

    assertThat(Parsed.texts(bundle(failed("loads")), FINDING + "/tests/0/check"))
        .containsExactly("gradle test --tests 'com.acme.OrdersTest.loads'");
  }

  @Test
  void it_names_the_test_for_other_tools() {
    JsonNode bundle = bundle(failed("loads(String)[1]"));

    assertThat(Parsed.texts(bundle, FINDING + "/tests/0/check")).containsExactly("null");
    assertThat(Parsed.texts(bundle, FINDING + "/tests/0/testClass"))
        .containsExactly("com.acme.OrdersTest");
    assertThat(Parsed.texts(bundle, FINDING + "/tests/0/testMethod")).containsExactly("loads");
    assertThat(Parsed.texts(bundle, FINDING + "/tests/0/test")).containsExactly("loads(String)[1]");
  }
}
