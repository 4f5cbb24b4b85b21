package io.loopwarden.engine.report;

import static io.loopwarden.engine.ledger.Occurrences.query;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.engine.lag.LoopLag;
import io.loopwarden.engine.lag.LoopSpan;
import io.loopwarden.engine.lag.Spread;
import io.loopwarden.engine.ledger.Correlation;
import io.loopwarden.engine.ledger.Holder;
import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.ledger.Occurrences;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {

  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final AtomicLong nanoTime = new AtomicLong();
  private Ledger ledger = new Ledger(Ledger.DEFAULT_CAPACITY, notice -> {});
  private Reports reports = start(UTF_8, false);

  @Test
  void the_first_occurrence_is_a_block_with_the_important_line_first() {
    record(query().millis(212));

    assertThat(printed())
        .isEqualTo(
            """
            loopwarden: BLOCKED 212 ms  java.sql.Statement.executeQuery  on reactor-http-epoll-2 (netty)
              at        com.acme.OrderHandler.load(OrderHandler.java:42)
              detail    SELECT * FROM orders WHERE id = ?
              waited    14 tasks pending on this loop
              fix       use R2DBC → never block
              stack     org.h2.jdbc.JdbcStatement.executeQuery
                        com.acme.OrderHandler.load
              id        00000000000000aa
            """);
  }

  @Test
  void a_second_line_of_the_fix_is_a_line() {
    record(query().fix("use Lettuce\nelse offload the call"));

    assertThat(printed())
        .contains("\n  fix       use Lettuce\n            else offload the call\n");
  }

  @Test
  void what_is_not_known_takes_no_line() {
    record(query().culprit(null).detail(null).pending(-1).stack(List.of()));

    assertThat(printed())
        .isEqualTo(
            """
            loopwarden: BLOCKED 10 ms  java.sql.Statement.executeQuery  on reactor-http-epoll-2 (netty)
              fix       use R2DBC → never block
              id        00000000000000aa
            """);
  }

  @Test
  void a_stall_says_so_with_its_cause() {
    record(query().stall("cpu").millis(300).pending(1));

    assertThat(printed())
        .startsWith("loopwarden: STALLED 300 ms  ")
        .contains("\n  cause     cpu\n", "\n  waited    1 task pending on this loop\n");
  }

  @Test
  void who_had_the_monitor_is_shown_with_what_he_did() {
    List<String> stack = List.of("com.acme.Cache.fill(Cache.java:99)");
    record(query().holder(new Holder("worker-1", "thread", "com.acme.Cache", 30_000_000, stack)));

    assertThat(printed())
        .contains(
            """
              holder    worker-1 has com.acme.Cache, for 30 ms at least
                        com.acme.Cache.fill(Cache.java:99)
            """);
  }

  @Test
  void where_to_look_for_the_request_is_shown() {
    record(query().in(new Correlation("4bf92f", "00f067", Map.of("requestId", "r-1"), "/a/{id}")));

    assertThat(printed())
        .contains(
            """
              trace     4bf92f span 00f067
              route     /a/{id}
              request   requestId=r-1
            """);
  }

  @Test
  void a_hostile_id_of_a_request_starts_no_line() {
    Map<String, String> hostile = Map.of("id", "x\nloopwarden: FORGED \u001b[31m");
    record(query().in(new Correlation("t\nt", null, hostile, "/\r/")));

    assertThat(printed())
        .contains(
            "\n  trace     t\\nt\n",
            "\n  route     /\\r/\n",
            "\n  request   id=x\\nloopwarden: FORGED \\u001b[31m\n");
  }

  @Test
  void a_holder_that_is_a_loop_is_said_to_be_one() {
    record(query().holder(new Holder("netty-2", "loop", "com.acme.Cache", 30_000_000, List.of())));

    assertThat(printed())
        .contains("\n  holder    netty-2, a loop too, has com.acme.Cache, for 30 ms at least\n");
  }

  @Test
  void a_wait_that_goes_on_says_so_and_its_end_is_told_once() {
    record(query().millis(1_000).ongoing(5));
    record(query().millis(2_000).ongoing(5));
    record(query().millis(5_200).ended(5));
    record(query().millis(10).ended(6));

    assertThat(printed())
        .startsWith("loopwarden: BLOCKED for 1.0 s so far  java.sql.Statement.executeQuery")
        .endsWith(
            "loopwarden: ENDED after 5.2 s  java.sql.Statement.executeQuery  at"
                + " com.acme.OrderHandler.load(OrderHandler.java:42)  00000000000000aa\n")
        .containsOnlyOnce("ENDED");
  }

  @Test
  void repeats_are_told_in_a_table_when_it_is_time() {
    record(query().millis(10).ended(1));
    record(query().millis(30).ended(2));
    record(query().millis(20).ended(3));
    record(query().finding(2).operation("java.lang.Thread.sleep").ended(4));
    bytes.reset();

    reports.tick(59 * SECOND);
    assertThat(printed()).isEmpty();
    reports.tick(60 * SECOND);
    assertThat(printed())
        .isEqualTo(
            """
            loopwarden: 1 finding went on
                 count       new       total         max  operation
                     3        +2       60 ms       30 ms  java.sql.Statement.executeQuery  at com.acme.OrderHandler.load(OrderHandler.java:42)
            """);
  }

  @Test
  void a_summary_without_news_prints_nothing() {
    record(query());
    bytes.reset();

    reports.tick(60 * SECOND);

    assertThat(printed()).isEmpty();
  }

  @Test
  void losses_are_told_with_the_summary_once() {
    ledger.countRateLimited(7);
    ledger.countDropped(2);

    reports.tick(60 * SECOND);
    reports.tick(120 * SECOND);

    assertThat(printed())
        .isEqualTo(
            "loopwarden: besides these: 7 timed without their stack, too many in short time,"
                + " 2 timed without their stack, the queue was full\n");
  }

  @Test
  void the_end_sums_up_once() {
    record(query().millis(600).ended(1));
    record(query().millis(400).ongoing(2));
    record(query().allowedBy("my.rules:1: fine").ended(3));
    bytes.reset();

    reports.finish();
    reports.finish();

    assertThat(printed())
        .isEqualTo(
            """
            loopwarden: 1 finding went on
                 count       new       total         max  operation
                     2        +1       1.0 s      600 ms  java.sql.Statement.executeQuery  at com.acme.OrderHandler.load(OrderHandler.java:42)  (still going on)
            loopwarden: 1 finding, 2 waits, 1.0 s in all
            loopwarden: besides these: 1 allowed by rules
            """);
  }

  @Test
  void an_end_without_findings_prints_nothing() {
    record(query().allowedBy("my.rules:1: fine"));

    reports.finish();

    assertThat(printed()).isEmpty();
  }

  @Test
  void a_first_occurrence_after_the_end_is_still_told() {
    reports.finish();
    record(query());

    assertThat(printed()).startsWith("loopwarden: BLOCKED 10 ms");
  }

  @Test
  void a_flood_of_findings_gets_a_line_each_until_the_minute_is_over() {
    for (int number = 1; number <= 50; number++) {
      record(query().finding(number));
    }

    assertThat(printed().lines().filter(line -> line.startsWith("loopwarden: BLOCKED")))
        .hasSize(50);
    assertThat(printed().lines().filter(line -> line.startsWith("  id "))).hasSize(20);
    assertThat(printed())
        .endsWith(
            "loopwarden: BLOCKED 10 ms  java.sql.Statement.executeQuery  on reactor-http-epoll-2"
                + " (netty)  at com.acme.OrderHandler.load(OrderHandler.java:42) "
                + " 0000000000000032\n");

    nanoTime.addAndGet(60 * SECOND);
    bytes.reset();
    record(query().finding(99));
    assertThat(printed()).contains("  id        0000000000000063");
  }

  @Test
  void hostile_names_cannot_forge_a_line_or_reach_the_terminal() {
    String hostile = "x\nloopwarden: forged\r\u001b[2J\u202E" + "y".repeat(10_000);
    record(
        query()
            .thread(hostile)
            .operation(hostile)
            .detail(hostile)
            .stack(List.of(hostile))
            .culprit(new StackTraceElement(hostile, hostile, hostile, 1)));

    assertThat(printed().lines()).hasSize(7).allMatch(line -> line.length() < 1_500);
    assertThat(printed()).doesNotContain("\u001b", "\u202E", "\r");
  }

  @Test
  void a_deep_stack_is_cut() {
    record(query().stack(Collections.nCopies(60, "a.B.c")));

    assertThat(printed()).contains("… 36 more lines");
  }

  @Test
  void a_stream_that_cannot_write_symbols_gets_plain_ones() {
    reports = start(US_ASCII, false);
    record(query());

    assertThat(printed()).contains("use R2DBC -> never block").doesNotContain("→");
  }

  @Test
  void colours_are_used_when_wanted() {
    reports = start(UTF_8, true);
    record(query());

    assertThat(printed()).startsWith("loopwarden: \u001b[1;31mBLOCKED 10 ms\u001b[0m  ");
  }

  @Test
  void a_call_refused_at_entry_says_so_and_a_wait_in_fail_mode_says_how_long() {
    reports = start(UTF_8, false, true);
    record(query().millis(0));
    record(query().finding(2).millis(3).ended(2));

    assertThat(printed())
        .startsWith("loopwarden: REFUSED  java.sql.Statement.executeQuery  on ")
        .contains("loopwarden: BLOCKED 3.0 ms  ");
  }

  @Test
  void the_busiest_loops_stand_in_the_last_summary_of_a_run_with_findings() {
    reports.lagsFrom(() -> List.of(lag("idle", 0), lag("calm", 0.1), lag("busy", 0.9)));
    record(query());
    bytes.reset();
    reports.finish();

    assertThat(printed())
        .startsWith("loopwarden: the busiest loops\n")
        .contains(
            "      90 %      1.0 ms    9.0 ms    9.5 ms           -         -         -"
                + "  busy (netty)\n      10 % ")
        .doesNotContain("idle (");
  }

  @Test
  void a_loop_that_has_only_just_begun_is_none_of_the_busiest() {
    LoopSpan beginning = new LoopSpan(SECOND / 1_000, 1, Spread.NONE, Spread.NONE, Spread.NONE);
    LoopLag begun = new LoopLag("begun", "netty", beginning, beginning);
    reports.lagsFrom(() -> List.of(begun, lag("busy", 0.9)));
    record(query());
    bytes.reset();
    reports.finish();

    assertThat(printed()).startsWith("loopwarden: the busy loop\n").doesNotContain("begun (");
  }

  @Test
  void busy_loops_alone_are_not_worth_a_word() {
    reports.lagsFrom(() -> List.of(lag("busy", 0.9)));
    reports.tick(60 * SECOND);
    reports.finish();

    assertThat(printed()).isEmpty();
  }

  private static LoopLag lag(String thread, double utilisation) {
    Spread turn = new Spread(3, 1_000_000, 9_000_000, 9_500_000);
    LoopSpan span = new LoopSpan(SECOND, utilisation, turn, Spread.NONE, Spread.NONE);
    return new LoopLag(thread, "netty", span, span);
  }

  private Reports start(Charset charset, boolean colors) {
    return start(charset, colors, false);
  }

  private Reports start(Charset charset, boolean colors, boolean refusing) {
    ledger = new Ledger(Ledger.DEFAULT_CAPACITY, notice -> {});
    PrintStream out = new PrintStream(bytes, true, UTF_8);
    Report console =
        new ConsoleReport(out::print, charset, new Paint(colors), () -> refusing, nanoTime::get);
    Reports started = new Reports(ledger, List.of(console), 60 * SECOND, notice -> {});
    started.start(RunStart.ofThisJvm("1.0", System.currentTimeMillis(), Collections.emptyMap()), 0);
    bytes.reset();
    return started;
  }

  private void record(Occurrences occurrence) {
    ledger.record(occurrence.occurrence());
  }

  private String printed() {
    return bytes.toString(UTF_8);
  }
}
