package io.loopwarden.engine.report;

import static io.loopwarden.engine.ledger.Occurrences.query;
import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.bridge.ApplicationLog;
import io.loopwarden.engine.ledger.Cause;
import io.loopwarden.engine.ledger.Correlation;
import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.ledger.Occurrence;
import io.loopwarden.engine.sink.Courier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Findings as records of an application's log. */
class LogReportTest {

  private final FakeLog log = new FakeLog();
  private final List<String> printed = new CopyOnWriteArrayList<>();
  private final Ledger ledger = new Ledger(100, text -> text, printed::add);
  private final LogSink sink = new LogSink(application -> log, printed::add, printed::add);
  private final Courier<LogEntry> courier =
      new Courier<>("log", "log", 100, 1L << 20, LogEntry::bytes, sink, printed::add);

  @Test
  void a_first_occurrence_is_a_warning_with_a_stack() {
    record(query().occurrence());

    assertThat(log.records)
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record.logger).isEqualTo("loopwarden.finding");
              assertThat(record.level).isEqualTo(ApplicationLog.WARN);
              assertThat(record.message)
                  .startsWith(
                      "BLOCKED 10 ms  java.sql.Statement.executeQuery  on reactor-http-epoll-2")
                  .contains("at com.acme.OrderHandler.load(OrderHandler.java:42)")
                  .contains("14 tasks pending on this loop")
                  .contains("fix: use R2DBC")
                  .endsWith("(00000000000000aa)");
              assertThat(record.stack).isNotNull();
            });
    assertThat(printed).isEmpty();
  }

  @Test
  void a_wait_that_only_the_loop_itself_could_end_is_an_error() {
    record(query().because(Cause.SELF_DEADLOCK).occurrence());

    assertThat(log.records)
        .extracting(record -> record.level)
        .containsExactly(ApplicationLog.ERROR);
  }

  @Test
  void the_end_of_a_wait_told_while_it_went_on_needs_no_action() {
    record(query().ongoing(7).occurrence(), query().ended(7).occurrence());

    assertThat(log.records)
        .extracting(record -> record.level)
        .containsExactly(ApplicationLog.WARN, ApplicationLog.INFO);
    assertThat(log.records.get(1).message).startsWith("ENDED after ");
  }

  @Test
  void fields_name_the_trace_and_the_request() {
    record(
        query()
            .in(new Correlation("4bf9", "00f0", Map.of("requestId", "r-1"), "/orders/{id}"))
            .occurrence());

    assertThat(log.records.get(0).fields)
        .containsSequence("trace_id", "4bf9")
        .containsSequence("span_id", "00f0")
        .containsSequence("http.route", "/orders/{id}")
        .containsSequence("requestId", "r-1")
        .containsSequence("loopwarden.category", "jdbc");
  }

  @Test
  void text_of_the_application_cannot_begin_a_record_of_its_own() {
    record(query().thread("a\nFATAL forged").detail("x\r\n\u001b[31mforged").occurrence());

    LogRecord record = log.records.get(0);
    assertThat(record.message).doesNotContain("\n");
    assertThat(record.fields)
        .allSatisfy(field -> assertThat(field.toString()).doesNotContain("\n", "\r", "\u001b"));
  }

  @Test
  void logging_that_is_not_configured_yet_is_waited_for() {
    log.readyAfter.set(3);

    record(query().occurrence());

    assertThat(log.records).hasSize(1);
    assertThat(printed).isEmpty();
  }

  @Test
  void when_the_jvm_begins_to_end_findings_are_printed() {
    LogReport report = report();
    ledger.addListener(new Reports(ledger, List.of(report), 0, printed::add));
    report.ending();

    ledger.record(query().occurrence());
    courier.settle(TimeUnit.SECONDS.toNanos(30));

    assertThat(log.records).isEmpty();
    assertThat(printed).singleElement().asString().startsWith("loopwarden: BLOCKED");
  }

  @Test
  void what_a_log_refuses_is_printed_and_the_refusal_told_once() {
    log.failure = new IllegalStateException("closed");

    record(query().occurrence(), query().finding(2).occurrence());

    assertThat(printed)
        .satisfiesExactly(
            notice -> assertThat(notice).contains("IllegalStateException: closed"),
            first -> assertThat(first).startsWith("loopwarden: BLOCKED"),
            second -> assertThat(second).startsWith("loopwarden: BLOCKED"));
  }

  private void record(Occurrence... occurrences) {
    ledger.addListener(new Reports(ledger, List.of(report()), 0, printed::add));
    Arrays.stream(occurrences).forEach(ledger::record);
    courier.settle(TimeUnit.SECONDS.toNanos(30));
  }

  private LogReport report() {
    StringBuilder buffer = new StringBuilder();
    return new LogReport(
        courier,
        new LogMessage(() -> false),
        console(buffer),
        buffer,
        console(new StringBuilder()),
        sink::end);
  }

  private static ConsoleReport console(StringBuilder to) {
    return new ConsoleReport(
        to::append, StandardCharsets.UTF_8, new Paint(false), () -> false, System::nanoTime);
  }

  private record LogRecord(
      String logger, int level, String message, List<Object> fields, @Nullable Throwable stack) {}

  private static final class FakeLog implements ApplicationLog {

    final List<LogRecord> records = new CopyOnWriteArrayList<>();
    final AtomicInteger readyAfter = new AtomicInteger();
    volatile @Nullable RuntimeException failure;

    @Override
    public boolean leadsNowhere() {
      return false;
    }

    @Override
    public boolean isReady() {
      return readyAfter.getAndDecrement() <= 0;
    }

    @Override
    public void write(
        String logger, int level, String message, Object[] fields, @Nullable Throwable stack) {
      RuntimeException thrown = failure;
      if (thrown != null) {
        throw thrown;
      }
      records.add(new LogRecord(logger, level, message, List.of(fields), stack));
    }
  }
}
