package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.KafkaPoller;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.report.JsonReport;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A consumer's thread may block, but not so long that its group takes it for dead. */
class PollGapTest {

  @OnEachJdk
  void a_member_of_a_group_that_stays_away_from_poll_is_found_at_its_work(
      Jdk jdk, @TempDir Path directory) {
    Path report = directory.resolve("r.jsonl");
    LoopCase.on(jdk).run(report, KafkaPoller.class, report.toString());
    assertThat(JsonReport.findings(report))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.loopModel()).isEqualTo("kafka-consumer");
              assertThat(finding.culpritMethod()).isEqualTo("process");
              assertThat(finding.json().toString())
                  .contains("poll-gap")
                  .contains("max.poll.records");
            });
  }

  @OnEachJdk
  void a_member_of_a_group_that_polls_in_time_and_leaves_is_silent(Jdk jdk) {
    assertThat(LoopCase.on(jdk).run(KafkaPoller.class)).isEmpty();
  }
}
