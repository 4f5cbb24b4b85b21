package io.loopwarden.junit.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.junit.fakes.FakeFinding;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineMergeTest {

  private static final String FIRST =
      "known 0000000000000001 operation=java.lang.Thread.sleep culprit=com.acme.A#a max=40ms"
          + " tests=t.A until=2027-03-31 : moves to R2DBC\n";

  private final BaselineRun run = new BaselineRun();

  private static FakeFinding finding(int number, String className) {
    return FakeFinding.of(number).by(className, "a");
  }

  private String merged(String text) {
    return BaselineMerge.merge(BaselineText.parse("base.txt", text), run).content();
  }

  @Test
  void an_entry_that_is_still_met_stays_as_it_is() {
    run.met(finding(1, "com.acme.A").lasting(60), "t.A");
    run.ranWhole("t.A");

    assertThat(merged(FIRST)).isEqualTo(FIRST);
  }

  @Test
  void an_entry_whose_class_did_not_run_stays_as_it_is() {
    run.ranWhole("t.B");

    assertThat(merged(FIRST)).isEqualTo(FIRST);
  }

  @Test
  void an_entry_whose_class_met_it_no_longer_is_dropped() {
    run.ranWhole("t.A");

    assertThat(merged("# head\n" + FIRST + "# tail\n")).isEqualTo("# head\n# tail\n");
  }

  @Test
  void a_class_that_met_it_no_longer_is_taken_from_the_entry() {
    run.ranWhole("t.A");

    assertThat(merged(FIRST.replace("tests=t.A", "tests=t.A|t.B")))
        .isEqualTo(FIRST.replace("tests=t.A", "tests=t.B"));
  }

  @Test
  void a_class_that_meets_it_too_is_added_to_the_entry() {
    run.met(finding(1, "com.acme.A"), "t.B");

    assertThat(merged(FIRST)).isEqualTo(FIRST.replace("tests=t.A", "tests=t.A|t.B"));
  }

  @Test
  void a_worsened_wait_becomes_the_known_one() {
    run.met(finding(1, "com.acme.A").lastingNanos(90_000_001), "t.A");

    assertThat(merged(FIRST)).isEqualTo(FIRST.replace("max=40ms", "max=91ms"));
  }

  @Test
  void a_new_finding_is_added_with_a_reason_to_fill_in() {
    run.met(finding(2, "com.acme.B").lastingNanos(12_300_000), "t.B");
    run.met(finding(2, "com.acme.B").lastingNanos(2_000_000), "t.A");

    assertThat(merged(FIRST))
        .isEqualTo(
            FIRST
                + "known 0000000000000002 operation=java.lang.Thread.sleep culprit=com.acme.B#a"
                + " max=13ms tests=t.A|t.B : no reason yet: say why this may stay\n");
  }

  @Test
  void what_is_added_can_be_read() {
    run.met(FakeFinding.of(2).by("com.acme.Orders", "an order : is loaded\n\u0085\u202e"), "t.A");
    run.met(FakeFinding.of(3).byNobody(), null);

    assertThat(BaselineText.parse("base.txt", merged("")).entries())
        .extracting(BaselineEntry::culprit)
        .containsExactly("com.acme.Orders#an_order_:_is_loaded_", null);
  }

  @Test
  void new_findings_are_put_where_they_sort() {
    run.met(finding(1, "com.acme.A"), "t.A");
    run.met(finding(2, "com.acme.C"), "t.A");
    String sorted = merged("");
    run.met(finding(3, "com.acme.B"), "t.A");

    assertThat(BaselineText.parse("base.txt", merged(sorted)).entries())
        .extracting(BaselineEntry::culprit)
        .containsExactly("com.acme.A#a", "com.acme.B#a", "com.acme.C#a");
  }

  @Test
  void a_new_finding_does_not_come_between_an_entry_and_its_comment() {
    run.met(finding(2, "com.acme.0"), "t.A");

    assertThat(merged("# head\n\n# of the first\n" + FIRST))
        .matches(
            "# head\n\nknown 0000000000000002 .*\n# of the first\n"
                + "known 0000000000000001 .*\n");
  }

  @Test
  void a_new_finding_goes_below_the_head_of_the_file() {
    run.met(finding(2, "com.acme.0"), "t.A");

    assertThat(merged("# head\n" + FIRST))
        .matches("# head\nknown 0000000000000002 .*\nknown 0000000000000001 .*\n");
  }

  @Test
  void the_order_of_forks_does_not_matter() {
    BaselineRun other = new BaselineRun();
    run.met(finding(1, "com.acme.A"), "t.A");
    run.met(finding(3, "com.acme.B"), "t.A");
    run.ranWhole("t.A");
    other.met(finding(2, "com.acme.B"), "t.B");
    other.met(finding(3, "com.acme.B"), "t.B");
    other.ranWhole("t.B");
    String before = FIRST.replace("tests=t.A", "tests=t.A|t.B");

    assertThat(mergedInOrder(before, run, other)).isEqualTo(mergedInOrder(before, other, run));
  }

  @Test
  void an_entry_fixed_in_all_forks_is_dropped_by_the_last() {
    BaselineRun other = new BaselineRun();
    run.ranWhole("t.A");
    other.ranWhole("t.B");

    assertThat(mergedInOrder(FIRST.replace("tests=t.A", "tests=t.A|t.B"), run, other)).isEmpty();
  }

  @Test
  void a_second_run_changes_nothing() {
    run.met(finding(1, "com.acme.A"), "t.A");
    run.met(finding(2, "com.acme.B"), "t.B");
    String once = BaselineMerge.merge(null, run).content();

    assertThat(BaselineMerge.merge(BaselineText.parse("base.txt", once), run))
        .isEqualTo(new BaselineChange(0, 0, 0, once));
  }

  @Test
  void a_first_file_explains_itself() {
    run.met(finding(1, "com.acme.A"), "t.A");

    assertThat(BaselineMerge.merge(null, run).content())
        .startsWith("# Blocking calls on event loops")
        .contains("mvn test -Dloopwarden.junit.baseline.write=true");
  }

  @Test
  void line_ends_stay_what_they_are() {
    run.met(finding(2, "com.acme.B"), "t.B");

    assertThat(merged("# head\r\n")).matches("# head\r\nknown .*\r\n");
  }

  private static String mergedInOrder(String before, BaselineRun... runs) {
    String text = before;
    for (BaselineRun each : List.of(runs)) {
      text = BaselineMerge.merge(BaselineText.parse("base.txt", text), each).content();
    }
    return text;
  }
}
