package io.loopwarden.engine.ledger;

import static io.loopwarden.engine.ledger.Occurrences.query;
import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.engine.naming.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

  private final List<String> notices = new ArrayList<>();
  private final Ledger ledger = new Ledger(3, notices::add);

  @Test
  void no_text_is_kept_before_something_was_hidden_in_it() {
    Ledger masking = new Ledger(10, text -> text.replace("secret", "~"), notice -> {});
    masking.record(
        Occurrences.query()
            .operation("thread pool secret")
            .culprit(new StackTraceElement("Script", "run", "secret/a.rb", 3))
            .thread("watcher of secret/a")
            .detail("secret/b")
            .stack(List.of("Script.run(secret/a.rb:3)"))
            .holder(new Holder("secret", "thread", "a.B", 1, List.of("at secret/c")))
            .autopsy(new Autopsy(List.of(), List.of("100 % secret/d")))
            .occurrence());
    masking.record(Occurrences.query().allowedBy("secret/my.rules:1: fine").ended(2).occurrence());

    assertThat(masking.findings().toString()).contains("~/b", "~/a.rb").doesNotContain("secret");
    assertThat(masking.counts().allowed()).containsKey("~/my.rules:1: fine");
  }

  @Test
  void stalls_that_begin_in_the_grace_are_only_counted() {
    ledger.grantUntil(Occurrences.START + 1_000);
    ledger.record(query().stall("cpu").occurrence());
    ledger.record(query().startedAfter(500).occurrence());
    ledger.record(query().finding(2).stall("cpu").startedAfter(1_000).occurrence());

    assertThat(ledger.findings()).hasSize(2);
    assertThat(ledger.counts().inGrace()).isEqualTo(1);
  }

  @Test
  void the_first_occurrence_makes_a_finding_with_all_that_is_known() {
    ledger.record(query().occurrence());

    Finding finding = only();
    assertThat(finding.fingerprint()).isEqualTo("00000000000000aa");
    assertThat(finding.operation()).isEqualTo("java.sql.Statement.executeQuery");
    assertThat(finding.category()).isEqualTo("jdbc");
    assertThat(finding.kind()).isEqualTo(Kind.CONTRACT);
    assertThat(finding.culprit()).isNotNull();
    assertThat(finding.framework()).isEqualTo("reactor");
    assertThat(finding.loopModel()).isEqualTo("netty");
    assertThat(finding.fix()).isEqualTo("use R2DBC → never block");
    assertThat(finding.threads()).containsExactly("reactor-http-epoll-2");
    assertThat(finding.details()).containsExactly("SELECT * FROM orders WHERE id = ?");
    assertThat(finding.firstStack()).hasSize(2).isEqualTo(finding.lastStack());
    assertThat(finding.durations())
        .isEqualTo(new Durations(1, 10_000_000, 10_000_000, 10_000_000, 10_000_000, 10_000_000));
    assertThat(finding.ongoing()).isZero();
    assertThat(finding.harm().pendingTasks()).isEqualTo(14);
  }

  @Test
  void a_proof_that_a_wait_is_hopeless_outlives_waits_that_end_well_and_suspicions() {
    ledger.record(query().ended(1).occurrence());
    ledger.record(query().because("suspected-self-deadlock").ended(2).occurrence());
    assertThat(only().cause()).isEqualTo("suspected-self-deadlock");

    ledger.record(query().because("self-deadlock").ongoing(3).occurrence());
    ledger.record(query().ended(3).occurrence());
    ledger.record(query().because("suspected-self-deadlock").ended(4).occurrence());
    assertThat(only().cause()).isEqualTo("self-deadlock");
  }

  @Test
  void the_latest_cause_of_a_stall_counts() {
    ledger.record(query().stall("monitor").ended(1).occurrence());
    ledger.record(query().stall("cpu").ended(2).occurrence());

    assertThat(only().cause()).isEqualTo("cpu");
  }

  @Test
  void repeats_add_up_in_one_finding() {
    ledger.record(query().millis(10).pending(3).ended(1).occurrence());
    ledger.record(query().millis(30).pending(9).ended(2).startedAfter(5_000).occurrence());
    ledger.record(query().millis(20).pending(-1).ended(3).startedAfter(7_000).occurrence());

    Finding finding = only();
    assertThat(finding.durations().count()).isEqualTo(3);
    assertThat(finding.durations().totalNanos()).isEqualTo(60_000_000);
    assertThat(finding.durations().minNanos()).isEqualTo(10_000_000);
    assertThat(finding.durations().maxNanos()).isEqualTo(30_000_000);
    assertThat(finding.lastSeenMillis() - finding.firstSeenMillis()).isEqualTo(7_000);
    assertThat(finding.harm().pendingTasks()).isEqualTo(-1);
    assertThat(finding.maxPending()).isEqualTo(9);
  }

  @Test
  void a_wait_that_goes_on_counts_once_and_its_end_replaces_the_provisional_duration() {
    ledger.record(query().millis(1_000).ongoing(7).occurrence());
    ledger.record(query().millis(2_000).ongoing(7).occurrence());

    assertThat(only().ongoing()).isEqualTo(1);
    assertThat(only().durations().count()).isEqualTo(1);
    assertThat(only().durations().totalNanos()).isEqualTo(2_000_000_000);

    ledger.record(query().millis(2_500).ended(7).occurrence());

    assertThat(only().ongoing()).isZero();
    assertThat(only().durations())
        .isEqualTo(
            new Durations(
                1, 2_500_000_000L, 2_500_000_000L, 2_500_000_000L, 2_500_000_000L, 2_500_000_000L));
  }

  @Test
  void the_end_of_a_wait_stays_with_the_finding_it_was_counted_in() {
    ledger.record(query().finding(1).ongoing(7).occurrence());
    ledger.record(query().finding(2).millis(50).ended(7).occurrence());

    assertThat(only().fingerprint()).isEqualTo("0000000000000001");
    assertThat(only().durations().totalNanos()).isEqualTo(50_000_000);
  }

  @Test
  void waits_whose_end_is_never_heard_of_are_settled_in_the_end() {
    for (int id = 1; id <= 5_000; id++) {
      ledger.record(query().ongoing(id).occurrence());
    }

    assertThat(only().durations().count()).isEqualTo(5_000);
    assertThat(only().ongoing()).isEqualTo(1_024);
  }

  @Test
  void a_full_ledger_counts_what_more_comes_and_says_so_once() {
    for (int number = 1; number <= 10; number++) {
      ledger.record(query().finding(number).occurrence());
    }
    ledger.record(query().finding(2).occurrence());

    assertThat(ledger.findings()).hasSize(3);
    assertThat(ledger.findings().get(1).durations().count()).isEqualTo(2);
    assertThat(ledger.counts().overflow()).isEqualTo(7);
    assertThat(notices)
        .containsExactly(
            "the ledger holds 3 findings and takes no more; from java.sql.Statement.executeQuery"
                + " on, new ones are only counted");
  }

  @Test
  void a_wait_that_goes_on_counts_once_in_the_overflow_too() {
    for (int number = 1; number <= 3; number++) {
      ledger.record(query().finding(number).occurrence());
    }
    ledger.record(query().finding(4).ongoing(9).occurrence());
    ledger.record(query().finding(4).ended(9).occurrence());

    assertThat(ledger.counts().overflow()).isEqualTo(1);
  }

  @Test
  void allowed_waits_are_counted_by_rule_and_are_no_findings() {
    ledger.record(query().allowedBy("my.rules:3: start-up").ongoing(1).occurrence());
    ledger.record(query().allowedBy("my.rules:3: start-up").ended(1).occurrence());
    ledger.record(query().allowedBy("my.rules:3: start-up").ended(2).occurrence());
    ledger.record(query().allowedBy("my.rules:4: cache").ended(3).occurrence());

    assertThat(ledger.findings()).isEmpty();
    assertThat(ledger.counts().allowed())
        .containsEntry("my.rules:3: start-up", 2L)
        .containsEntry("my.rules:4: cache", 1L);
    assertThat(ledger.counts().allowedInAll()).isEqualTo(3);
  }

  @Test
  void lost_incidents_are_counted() {
    ledger.countCaptured(5);
    ledger.countRateLimited(5);
    ledger.countRateLimited(2);
    ledger.countDropped(3);

    assertThat(ledger.counts())
        .isEqualTo(new LedgerCounts(5, 7, 3, 0, 0, 0, Collections.emptyMap()));
  }

  @Test
  void threads_and_details_keep_the_first_few_and_are_cut() {
    for (int i = 0; i < 100; i++) {
      ledger.record(query().thread("loop-" + i).detail("SELECT " + i).ended(i + 1).occurrence());
    }
    ledger.record(query().finding(2).detail("x".repeat(1_000_000)).occurrence());

    assertThat(ledger.findings().get(0).threads()).hasSize(8).startsWith("loop-0");
    assertThat(ledger.findings().get(0).details()).hasSize(5).startsWith("SELECT 0");
    assertThat(ledger.findings().get(1).details().get(0)).hasSize(1_001).endsWith("…");
  }

  @Test
  void deep_stacks_are_cut_and_the_latest_is_kept_beside_the_first() {
    ledger.record(query().occurrence());
    ledger.record(query().stack(Collections.nCopies(1_000, "a.B.c")).ended(2).occurrence());

    assertThat(only().firstStack()).hasSize(2);
    assertThat(only().lastStack()).hasSize(64).endsWith("… 937 more frames");
  }

  @Test
  void a_snapshot_does_not_change_any_more() {
    ledger.record(query().occurrence());
    Finding before = only();
    ledger.record(query().ended(2).occurrence());

    assertThat(before.durations().count()).isEqualTo(1);
    assertThat(only().durations().count()).isEqualTo(2);
  }

  private Finding only() {
    assertThat(ledger.findings()).hasSize(1);
    return ledger.findings().get(0);
  }
}
