package io.loopwarden.engine.report;

import static io.loopwarden.engine.ledger.Occurrences.query;
import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.engine.ledger.Autopsy;
import io.loopwarden.engine.ledger.Finding;
import io.loopwarden.engine.ledger.Holder;
import io.loopwarden.engine.ledger.Ledger;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whoever controls a name, a query or a path can forge no line and reach no terminal. */
class HostileTextTest {

  private static final int ROUNDS = 300;
  private static final long SEED = 7;

  private static final List<String> HOSTILE =
      List.of(
          "\n",
          "\r\n",
          "\u001b[2J",
          "\u009b31m",
          "\u0000",
          "\u007f",
          "\b",
          "\u0085",
          "\u2028",
          "\u2029",
          "\u202e",
          "\u2066",
          "\u200f",
          "\u061c",
          "\ufeff",
          "\ud800",
          "\udc00",
          "loopwarden: BLOCKED",
          "{\"type\":\"end\"}",
          "\"}",
          "\\",
          "😀");

  private final Random random = new Random(SEED);

  @Test
  void no_text_for_people_holds_a_character_that_moves_or_forges_anything() {
    for (int round = 0; round < ROUNDS; round++) {
      List<String> printed = new ArrayList<>();
      report(
          new ConsoleReport(
              printed::add,
              StandardCharsets.UTF_8,
              new Paint(false),
              () -> false,
              System::nanoTime));

      for (String text : printed) {
        assertThat(text.chars().filter(HostileTextTest::isHarmful).count()).as(text).isZero();
        assertThat(text.lines().filter(line -> line.startsWith("loopwarden: ")).count())
            .as(text)
            .isLessThanOrEqualTo(4);
        assertThat(text.lines())
            .allMatch(line -> line.startsWith("loopwarden: ") || line.startsWith("  "));
      }
    }
  }

  @Test
  void each_line_of_json_is_one_line_and_reads_back() {
    for (int round = 0; round < ROUNDS; round++) {
      List<String> lines = new ArrayList<>();
      report(new JsonLinesReport(lines::add, () -> 0, () -> 0));

      for (String line : lines) {
        assertThat(line.chars().filter(c -> c == '\n' || isHarmful(c)).count()).as(line).isZero();
        assertThat(new JsonMapper().readTree(line).get("type").asString())
            .isIn("start", "finding", "update", "loops", "end");
      }
    }
  }

  @Test
  void a_notice_is_one_line_whatever_is_in_it() {
    for (int round = 0; round < ROUNDS; round++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ConsoleOutput console =
          new ConsoleOutput(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      console.say(hostile());
      console.settle();

      String said = bytes.toString(StandardCharsets.UTF_8);
      assertThat(said.lines()).hasSize(1);
      assertThat(said.strip().chars().filter(HostileTextTest::isHarmful).count()).isZero();
    }
  }

  private void report(Report report) {
    Reports reports = new Reports(new Ledger(10, notice -> {}), List.of(report), 0, notice -> {});
    Finding finding = finding();
    reports.start(
        new RunStart("1", "25", hostile(), 1, 0, Map.of("report", hostile())), System.nanoTime());
    reports.first(finding);
    reports.loops(new LoopModelStatus(hostile(), true, List.of(hostile()), List.of(hostile())));
    report.ended(finding);
    report.summary(
        new Summary(
            List.of(new Change(finding, 1)),
            1,
            1,
            1,
            new Ledger(1, notice -> {}).counts(),
            List.of()));
    reports.finish();
  }

  private Finding finding() {
    Ledger ledger = new Ledger(10, notice -> {});
    ledger.record(
        query()
            .operation(hostile())
            .culprit(new StackTraceElement(hostile(), hostile(), hostile(), 1))
            .thread(hostile())
            .detail(hostile())
            .because(hostile())
            .fix(hostile())
            .stack(List.of(hostile(), hostile()))
            .holder(new Holder(hostile(), "thread", hostile(), 1, List.of(hostile())))
            .autopsy(new Autopsy(List.of(new Autopsy.Share(hostile(), 5)), List.of(hostile())))
            .occurrence());
    return ledger.findings().get(0);
  }

  private String hostile() {
    StringBuilder text = new StringBuilder("x");
    for (int i = 0; i < 5; i++) {
      text.append(HOSTILE.get(random.nextInt(HOSTILE.size()))).append((char) random.nextInt(0x300));
    }
    return text.toString();
  }

  /** All but the line feeds that end lines of a block. */
  private static boolean isHarmful(int c) {
    return (Character.isISOControl(c) && c != '\n')
        || c == 0x2028
        || c == 0x2029
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C
        || c == 0xFEFF;
  }
}
