package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.libs.ConnectionCalls;
import com.example.cases.libs.DataCalls;
import com.example.cases.libs.FileCalls;
import com.example.cases.libs.GreeterGrpc;
import com.example.cases.libs.HttpCalls;
import com.example.cases.libs.LibraryCall;
import com.example.cases.libs.LibraryLoop;
import com.example.cases.libs.RemoteCalls;
import com.example.cases.libs.WaitingCalls;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.report.Finding;
import io.loopwarden.tests.report.JsonReport;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;

/** A call of a library on a loop is one finding, named as people write it, at the line of it. */
class LibraryCallTest {

  @TempDir Path directory;

  @OnEachJdk
  void http_clients_are_named_by_their_own_interface(Jdk jdk) {
    isEachFoundOnce(jdk, HttpCalls.class);
  }

  @OnEachJdk
  void clients_of_servers_are_named_by_their_own_interface(Jdk jdk) {
    isEachFoundOnce(jdk, RemoteCalls.class, GreeterGrpc.class);
  }

  @OnEachJdk
  void waits_for_asynchronous_libraries_are_named_by_the_library(Jdk jdk) {
    isEachFoundOnce(jdk, WaitingCalls.class);
  }

  @OnEachJdk
  void readers_of_files_are_named_by_their_own_interface(Jdk jdk) {
    isEachFoundOnce(jdk, FileCalls.class);
  }

  @OnEachJdk
  void libraries_over_jdbc_and_pools_are_named_by_their_own_interface(Jdk jdk) {
    isEachFoundOnce(jdk, DataCalls.class, ConnectionCalls.class);
  }

  private void isEachFoundOnce(Jdk jdk, Class<?>... classes) {
    Path report = directory.resolve("report.jsonl");
    String[] names = Arrays.stream(classes).map(Class::getName).toArray(String[]::new);
    LoopCase.withLibraries(jdk).run(report, LibraryLoop.class, names);
    List<Finding> findings = Finding.waits(JsonReport.latest(report));
    SoftAssertions softly = new SoftAssertions();
    for (Class<?> type : classes) {
      for (Method method : LibraryLoop.cases(type)) {
        check(softly, method, at(findings, method));
      }
    }
    softly.assertAll();
  }

  private static void check(SoftAssertions softly, Method method, List<Finding> found) {
    LibraryCall expected = method.getAnnotation(LibraryCall.class);
    softly.check(
        () -> {
          if (expected.value().isEmpty()) {
            assertThat(found).as(method.getName()).isEmpty();
          } else {
            assertThat(found)
                .as(method.getName())
                .singleElement()
                .satisfies(finding -> isAsExpected(finding, expected));
          }
        });
  }

  private static void isAsExpected(Finding finding, LibraryCall expected) {
    assertThat(finding.operation()).isEqualTo(expected.value());
    assertThat(finding.count()).as("calls").isEqualTo(1);
    assertThat(finding.kind()).isEqualTo("contract");
    if (!expected.category().isEmpty()) {
      assertThat(finding.category()).isEqualTo(expected.category());
    }
    assertThat(String.join("; ", finding.details())).contains(expected.detail());
  }

  /** The call is the body of the lambda that the case returns. */
  private static List<Finding> at(List<Finding> findings, Method method) {
    String lambda = "lambda$" + method.getName() + "$";
    return findings.stream()
        .filter(finding -> finding.culpritMethod().startsWith(lambda))
        .filter(finding -> finding.culpritClass().equals(method.getDeclaringClass().getName()))
        .toList();
  }
}
