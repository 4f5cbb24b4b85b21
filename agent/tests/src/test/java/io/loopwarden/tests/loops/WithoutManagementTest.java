package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.NettyLoop;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.Outcome;
import io.loopwarden.tests.report.Finding;
import io.loopwarden.tests.report.JsonReport;
import java.nio.file.Path;

/** A run-time image without the module {@code java.management}, as jlink makes them. */
class WithoutManagementTest {

  private static final String MODULES =
      "--limit-modules=java.base,java.instrument,java.logging,java.sql,java.naming,"
          + "java.net.http,jdk.unsupported";

  @OnEachJdk
  void waits_are_found_and_nothing_is_an_error(Jdk jdk) {
    Path report = LoopCase.newReport();
    Outcome outcome =
        LoopCase.on(jdk).jvmArguments(MODULES).run(report, NettyLoop.class, "warmUp", "sleep");

    assertThat(outcome.errors()).doesNotContain("error", "stopped", "cannot");
    assertThat(JsonReport.findings(report)).extracting(Finding::culpritMethod).contains("sleep");
  }
}
