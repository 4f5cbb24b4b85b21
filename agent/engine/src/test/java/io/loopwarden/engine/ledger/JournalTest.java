package io.loopwarden.engine.ledger;

import static io.loopwarden.engine.ledger.Occurrences.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class JournalTest {

  private static final int MOST = 4_096;

  private final Journal journal = new Journal(text -> text);

  @Test
  void nothing_is_kept_before_it_is_opened() {
    journal.add(query().origin(5).ended(1).occurrence());

    journal.open();

    assertThat(journal.take()).isEmpty();
    assertThat(journal.lost()).isZero();
  }

  @Test
  void waits_of_one_finding_and_origin_are_told_together() {
    journal.open();
    journal.add(query().origin(5).millis(10).ended(1).occurrence());
    journal.add(query().origin(5).millis(30).ended(2).startedAfter(100).occurrence());

    Waits waits = only(journal.take());
    assertThat(waits.origin().of()).isEqualTo(5);
    assertThat(waits.finding().durations().count()).isEqualTo(2);
    assertThat(waits.finding().durations().totalNanos()).isEqualTo(40_000_000);
    assertThat(waits.endedMillis()).isEqualTo(Occurrences.START + 130);
  }

  @Test
  void the_end_of_waits_is_that_of_the_last_whatever_came_first() {
    journal.open();
    journal.add(query().origin(5).millis(30).ended(1).startedAfter(100).occurrence());
    journal.add(query().origin(5).millis(10).ended(2).occurrence());

    assertThat(only(journal.take()).endedMillis()).isEqualTo(Occurrences.START + 130);
  }

  @Test
  void waits_of_one_finding_and_different_origins_are_told_apart() {
    journal.open();
    journal.add(query().origin(5).ended(1).occurrence());
    journal.add(query().origin(6).ended(2).occurrence());
    journal.add(query().origin(5).ended(3).occurrence());

    assertThat(journal.take())
        .extracting(waits -> waits.origin().of(), waits -> waits.finding().durations().count())
        .containsExactly(tuple(5L, 2L), tuple(6L, 1L));
  }

  @Test
  void waits_of_one_origin_and_different_findings_are_told_apart() {
    journal.open();
    journal.add(query().finding(1).origin(5).ended(1).occurrence());
    journal.add(query().finding(2).origin(5).ended(2).occurrence());

    assertThat(journal.take())
        .extracting(waits -> waits.finding().fingerprint())
        .containsExactly("0000000000000001", "0000000000000002");
  }

  @Test
  void waits_of_no_known_origin_are_told_one_by_one() {
    journal.open();
    journal.add(query().ended(1).occurrence());
    journal.add(query().ended(2).startedAfter(100).occurrence());

    assertThat(journal.take())
        .extracting(Waits::endedMillis)
        .containsExactly(Occurrences.START + 10, Occurrences.START + 110);
  }

  @Test
  void what_was_taken_is_not_told_again() {
    journal.open();
    journal.add(query().origin(5).ended(1).occurrence());
    List<Waits> first = journal.take();
    journal.add(query().origin(5).ended(2).occurrence());

    assertThat(only(first).finding().durations().count()).isEqualTo(1);
    assertThat(only(journal.take()).finding().durations().count()).isEqualTo(1);
    assertThat(journal.take()).isEmpty();
  }

  @Test
  void the_end_of_a_wait_replaces_what_was_known_while_it_went_on() {
    journal.open();
    journal.add(query().origin(5).millis(1_000).ongoing(7).occurrence());
    journal.add(query().origin(5).millis(2_000).ongoing(7).occurrence());
    journal.add(query().origin(5).millis(2_500).ended(7).occurrence());

    Finding finding = only(journal.take()).finding();
    assertThat(finding.ongoing()).isZero();
    assertThat(finding.durations().count()).isEqualTo(1);
    assertThat(finding.durations().totalNanos()).isEqualTo(2_500_000_000L);
  }

  @Test
  void an_ongoing_wait_of_no_known_origin_counts_once_too() {
    journal.open();
    journal.add(query().millis(1_000).ongoing(7).occurrence());
    journal.add(query().millis(2_500).ended(7).occurrence());

    assertThat(only(journal.take()).finding().durations().count()).isEqualTo(1);
  }

  @Test
  void a_wait_whose_origin_is_known_at_its_end_only_counts_once() {
    journal.open();
    journal.add(query().millis(1_000).ongoing(7).occurrence());
    journal.add(query().origin(5).millis(2_500).ended(7).occurrence());

    assertThat(only(journal.take()).finding().durations().count()).isEqualTo(1);
  }

  @Test
  void a_wait_taken_while_it_went_on_is_not_told_again() {
    journal.open();
    journal.add(query().origin(5).millis(1_000).ongoing(7).occurrence());
    assertThat(only(journal.take()).finding().ongoing()).isEqualTo(1);

    journal.add(query().origin(5).millis(2_000).ongoing(7).occurrence());
    assertThat(journal.take()).isEmpty();

    journal.add(query().origin(5).millis(2_500).ended(7).occurrence());
    assertThat(journal.take()).isEmpty();
  }

  @Test
  void a_stall_taken_while_it_went_on_is_not_told_again() {
    journal.open();
    journal.add(query().stall("cpu").origin(5).millis(200).ongoing(7).occurrence());
    assertThat(only(journal.take()).finding().ongoing()).isEqualTo(1);

    journal.add(query().stall("cpu").origin(5).millis(300).ended(7).occurrence());

    assertThat(journal.take()).isEmpty();
  }

  @Test
  void a_stall_that_ends_before_it_is_taken_counts_once() {
    journal.open();
    journal.add(query().stall("cpu").origin(5).millis(200).ongoing(7).occurrence());
    journal.add(query().stall("cpu").origin(5).millis(300).ended(7).occurrence());

    Finding finding = only(journal.take()).finding();
    assertThat(finding.durations().count()).isEqualTo(1);
    assertThat(finding.durations().totalNanos()).isEqualTo(300_000_000);
  }

  @Test
  void waits_told_together_are_kept_while_one_goes_on() {
    journal.open();
    journal.add(query().origin(5).ongoing(7).occurrence());
    assertThat(journal.take()).hasSize(1);

    journal.add(query().origin(5).together(3).occurrence());

    assertThat(only(journal.take()).finding().durations().count()).isEqualTo(3);
  }

  @Test
  void what_finds_no_room_is_counted() {
    fill();
    journal.add(query().finding(MOST).origin(5).ended(1).occurrence());
    journal.add(query().finding(MOST).origin(5).together(3).occurrence());

    assertThat(journal.lost()).isEqualTo(4);
    assertThat(journal.take()).hasSize(MOST);
  }

  @Test
  void what_is_known_finds_room_in_a_full_one() {
    fill();
    journal.add(query().finding(0).origin(5).ended(1).occurrence());

    assertThat(journal.lost()).isZero();
    assertThat(journal.take().get(0).finding().durations().count()).isEqualTo(2);
  }

  @Test
  void there_is_room_again_once_it_was_taken() {
    fill();
    assertThat(journal.take()).hasSize(MOST);
    journal.add(query().finding(MOST).origin(5).ended(1).occurrence());

    assertThat(journal.lost()).isZero();
    assertThat(journal.take()).hasSize(1);
  }

  private void fill() {
    journal.open();
    for (int i = 0; i < MOST; i++) {
      journal.add(query().finding(i).origin(5).ended(1_000 + i).occurrence());
    }
  }

  private static Waits only(List<Waits> taken) {
    assertThat(taken).hasSize(1);
    return taken.get(0);
  }
}
