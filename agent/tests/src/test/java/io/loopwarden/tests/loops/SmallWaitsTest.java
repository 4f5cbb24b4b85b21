package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.NamedThreadLoop;
import com.example.cases.NettyLoop;
import com.example.cases.ReactorScheduler;
import com.example.cases.VertxContext;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.Outcome;
import io.loopwarden.tests.report.Finding;
import io.loopwarden.tests.report.JsonReport;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;

/** Many small waits add up: one finding with all of them and all their time. */
class SmallWaitsTest {

  private static final int TIMES = 300;
  private static final long PARKED_NANOS = TIMES * 200_000L;

  /** What a slow machine makes of a short wait for a lock is still too short to count alone. */
  private static final String LOCKS = "threshold=50ms,stall=100ms";

  private static final long LONGEST_HARMLESS_NANOS = 50_000_000L;

  @TempDir private Path directory;

  @OnEachJdk
  void many_small_waits_on_a_netty_loop_are_one_finding_with_all_of_them(Jdk jdk) {
    Run run =
        run(LoopCase.on(jdk), NettyLoop.class, "small.files", "small.sameFile", "small.parks");
    run.isOneFinding("files", "readAll");
    run.isOneFinding("sameFile", "readOneAgain");
    Finding parks = run.isOneFinding("parks", "parks");
    assertThat(parks.totalNanos()).isGreaterThanOrEqualTo(PARKED_NANOS);
    assertThat(parks.turnWaits()).isEqualTo(TIMES);
    assertThat(parks.turnNanos()).isEqualTo(parks.totalNanos());
  }

  @OnEachJdk
  void many_small_waits_on_a_vertx_loop_are_one_finding_with_all_of_them(Jdk jdk) {
    Run run = run(LoopCase.on(jdk), VertxContext.class, "loop", "small.files", "small.parks");
    run.isOneFinding("files", "readAll");
    assertThat(run.isOneFinding("parks", "parks").turnWaits()).isEqualTo(TIMES);
  }

  @OnEachJdk
  void many_small_waits_on_a_reactor_scheduler_are_one_finding_with_all_of_them(Jdk jdk) {
    Run run =
        run(LoopCase.on(jdk), ReactorScheduler.class, "parallel", "small.files", "small.parks");
    run.isOneFinding("files", "readAll");
    assertThat(run.isOneFinding("parks", "parks").turnWaits()).isEqualTo(TIMES);
  }

  @OnEachJdk
  void many_small_waits_on_a_home_made_loop_are_one_finding_with_all_of_them(Jdk jdk) {
    LoopCase named = LoopCase.on(jdk).settings("loop-threads=my-loop-*");
    Run run = run(named, NamedThreadLoop.class, "small.files", "small.sameFile");
    run.isOneFinding("files", "readAll");
    run.isOneFinding("sameFile", "readOneAgain");
  }

  @OnEachJdk
  void the_same_files_read_off_the_loop_are_no_finding(Jdk jdk) {
    Run run = run(LoopCase.on(jdk), NettyLoop.class, "small.filesOffTheLoop");
    assertThat(run.findings()).isEmpty();
  }

  @OnEachJdk
  void a_flood_on_several_lines_is_in_their_findings_without_a_loss(Jdk jdk) {
    Run run = run(LoopCase.on(jdk), NettyLoop.class, "small.flood");
    assertThat(run.countOf("readFirst")).isEqualTo(20_000);
    assertThat(run.countOf("readSecond")).isEqualTo(40_000);
    assertThat(run.countOf("readShared")).isPositive();
    assertThat(run.countOf("readShared") + run.countOf("readSharedToo")).isEqualTo(40_000);
  }

  @OnEachJdk
  void short_waits_for_locks_that_make_a_turn_a_stall_are_one_finding(Jdk jdk) {
    Run run =
        run(LoopCase.on(jdk).settings(LOCKS), NettyLoop.class, "small.fewLocks", "small.manyLocks");
    // Where the machine made the few short waits long ones, they are rightly found.
    boolean disturbed = run.tookNanos("fewLocks") >= LONGEST_HARMLESS_NANOS;
    assertThat(run.findings())
        .filteredOn(finding -> finding.category().equals("lock"))
        .filteredOn(finding -> !(disturbed && finding.culpritMethod().equals("takeSeldom")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.culpritMethod()).isEqualTo("takeOften");
              // One that wakes for nothing, on a busy machine, waits again.
              assertThat(finding.count()).isBetween(100L, 110L);
              assertThat(finding.turnWaits()).isEqualTo(finding.count());
            });
  }

  private Run run(LoopCase on, Class<?> main, String... arguments) {
    Path report = directory.resolve("r.jsonl");
    Outcome outcome = on.run(report, main, arguments);
    return new Run(outcome.output(), JsonReport.latest(report));
  }

  private record Run(String output, List<Finding> findings) {

    /** The waits of a method are one finding, and took no longer than the application saw. */
    Finding isOneFinding(String name, String method) {
      List<Finding> found =
          findings.stream().filter(finding -> finding.culpritMethod().equals(method)).toList();
      assertThat(found).as("of %s", findings).hasSize(1);
      Finding finding = found.get(0);
      assertThat(finding.count()).isEqualTo(TIMES);
      assertThat(finding.totalNanos()).isPositive().isLessThanOrEqualTo(tookNanos(name));
      return finding;
    }

    long countOf(String method) {
      return findings.stream()
          .filter(finding -> finding.culpritMethod().equals(method))
          .mapToLong(Finding::count)
          .sum();
    }

    private long tookNanos(String name) {
      Matcher took = Pattern.compile(name + " took (\\d+)").matcher(output);
      assertThat(took.find()).as(output).isTrue();
      return Long.parseLong(took.group(1));
    }
  }
}
