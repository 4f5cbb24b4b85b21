package io.loopwarden.junit.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loopwarden.junit.fakes.FakeFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 31);

  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = directory.resolve("loopwarden-baseline.txt");
  }

  private Baseline baseline(String... lines) throws IOException {
    Files.writeString(file, String.join("\n", lines));
    return Baseline.read(new BaselineSetting(file, false, false), TODAY);
  }

  private static BaselineSetting setting(Path directory, Map<String, String> parameters) {
    return BaselineSetting.of(name -> Optional.ofNullable(parameters.get(name)), directory);
  }

  @Test
  void a_finding_without_entry_is_new() throws IOException {
    BaselineJudgement judgement =
        baseline("known 0000000000000001 max=40ms : reason").judge(FakeFinding.of(2));

    assertThat(judgement)
        .isEqualTo(new BaselineJudgement(Standing.NEW, null, "not in the baseline " + file));
  }

  @Test
  void a_finding_with_entry_is_known_for_its_reason() throws IOException {
    BaselineJudgement judgement =
        baseline("", "known 0000000000000001 max=40ms : moves to R2DBC").judge(FakeFinding.of(1));

    assertThat(judgement.standing()).isEqualTo(Standing.KNOWN);
    assertThat(judgement.text()).isEqualTo("known by " + file + ":2: moves to R2DBC");
  }

  @ParameterizedTest
  @CsvSource({
    "40ms, 80000000, KNOWN",
    "40ms, 80000001, WORSENED",
    "1ms, 10999999, KNOWN",
    "1ms, 11000000, WORSENED",
    "1ns, 9223372036854775807, WORSENED",
    "9223372036854775807ns, 9223372036854775807, KNOWN",
  })
  void worse_is_more_than_twice_as_long_and_ten_milliseconds_longer(
      String max, long nanos, Standing standing) throws IOException {
    Baseline baseline = baseline("known 0000000000000001 max=" + max + " : reason");

    assertThat(baseline.judge(FakeFinding.of(1).lastingNanos(nanos)).standing())
        .isEqualTo(standing);
  }

  @Test
  void a_worsened_finding_says_both_figures_and_the_place() throws IOException {
    BaselineJudgement judgement =
        baseline("known 0000000000000001 max=40ms : reason").judge(FakeFinding.of(1).lasting(95));

    assertThat(judgement.text())
        .isEqualTo("worsened: 95 ms now, 40 ms in the baseline " + file + ":1");
  }

  @Test
  void an_entry_is_known_on_its_last_day() throws IOException {
    BaselineJudgement judgement =
        baseline("known 0000000000000001 max=40ms until=2027-03-31 : reason")
            .judge(FakeFinding.of(1));

    assertThat(judgement.standing()).isEqualTo(Standing.KNOWN);
  }

  @Test
  void an_entry_is_expired_after_its_last_day_and_says_where_it_stands() throws IOException {
    BaselineJudgement judgement =
        baseline("known 0000000000000001 max=40ms until=2027-03-30 : reason")
            .judge(FakeFinding.of(1));

    assertThat(judgement.standing()).isEqualTo(Standing.EXPIRED);
    assertThat(judgement.text())
        .isEqualTo("the baseline entry " + file + ":1 expired after 2027-03-30");
  }

  @Test
  void without_a_file_every_finding_is_new() {
    Baseline baseline = Baseline.read(setting(directory, Map.of()), TODAY);

    assertThat(baseline.judge(FakeFinding.of(1)).standing()).isEqualTo(Standing.NEW);
  }

  @Test
  void a_missing_file_that_the_user_named_is_an_error() {
    BaselineSetting setting = setting(directory, Map.of(BaselineSetting.FILE, "mine.txt"));

    assertThatThrownBy(() -> Baseline.read(setting, TODAY))
        .isInstanceOf(InvalidBaselineException.class)
        .hasMessage(
            directory.resolve("mine.txt")
                + ": the baseline does not exist, although loopwarden.junit.baseline names it;"
                + " write it with -Dloopwarden.junit.baseline.write=true");
  }

  @Test
  void a_missing_file_that_is_to_be_written_is_none() {
    BaselineSetting setting =
        setting(directory, Map.of(BaselineSetting.FILE, "mine.txt", BaselineSetting.WRITE, "true"));

    assertThat(Baseline.read(setting, TODAY).entries()).isEmpty();
  }

  @Test
  void whether_it_is_written_is_true_or_false() {
    assertThatThrownBy(() -> setting(directory, Map.of(BaselineSetting.WRITE, "yes")))
        .hasMessage("loopwarden.junit.baseline.write=yes is not allowed: true or false");
  }

  @Test
  void an_entry_is_removable_when_all_its_classes_ran_and_none_met_it() throws IOException {
    Baseline baseline = baseline("known 0000000000000001 max=40ms tests=a.A|a.B : reason");
    BaselineRun run = new BaselineRun();
    run.ranWhole("a.A");
    run.ranWhole("a.B");

    assertThat(baseline.review(run).removable()).isEqualTo(baseline.entries());
  }

  @Test
  void an_entry_is_not_removable_when_one_of_its_classes_did_not_run() throws IOException {
    Baseline baseline = baseline("known 0000000000000001 max=40ms tests=a.A|a.B : reason");
    BaselineRun run = new BaselineRun();
    run.ranWhole("a.A");

    assertThat(baseline.review(run).removable()).isEmpty();
  }

  @Test
  void an_entry_is_not_removable_when_another_class_met_it() throws IOException {
    Baseline baseline = baseline("known 0000000000000001 max=40ms tests=a.A : reason");
    BaselineRun run = new BaselineRun();
    run.ranWhole("a.A");
    run.met(FakeFinding.of(1), "a.C");

    assertThat(baseline.review(run).removable()).isEmpty();
  }

  @Test
  void an_entry_without_classes_is_never_removable() throws IOException {
    Baseline baseline = baseline("known 0000000000000001 max=40ms : reason");

    assertThat(baseline.review(new BaselineRun()).removable()).isEmpty();
  }

  @Test
  void an_entry_whose_reason_nobody_gave_is_fine_and_told() throws IOException {
    Baseline baseline = baseline("known 0000000000000001 max=40ms : " + BaselineEntry.PLACEHOLDER);

    assertThat(baseline.judge(FakeFinding.of(1)).standing()).isEqualTo(Standing.KNOWN);
    assertThat(baseline.review(new BaselineRun()).placeholders()).isEqualTo(baseline.entries());
  }
}
