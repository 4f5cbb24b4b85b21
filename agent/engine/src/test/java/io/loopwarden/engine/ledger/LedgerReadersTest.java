package io.loopwarden.engine.ledger;

import static io.loopwarden.engine.ledger.Occurrences.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LedgerReadersTest {

  @Test
  void readers_beside_the_writer_see_whole_findings_that_only_grow() throws Exception {
    Ledger ledger = new Ledger(100, notice -> {});
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService readers = Executors.newFixedThreadPool(2);
    try {
      Callable<Integer> reading = () -> readUntil(done, ledger);
      Future<Integer> one = readers.submit(reading);
      Future<Integer> other = readers.submit(reading);
      for (int i = 0; i < 50_000; i++) {
        ledger.record(query().finding(i % 100).millis(1).ended(i + 1).occurrence());
      }
      done.set(true);

      assertThat(one.get(30, TimeUnit.SECONDS)).isEqualTo(100);
      assertThat(other.get(30, TimeUnit.SECONDS)).isEqualTo(100);
    } finally {
      readers.shutdownNow();
    }
  }

  private static int readUntil(AtomicBoolean done, Ledger ledger) {
    long before = 0;
    boolean last;
    do {
      last = done.get();
      long count = 0;
      for (Finding finding : ledger.findings()) {
        assertThat(finding.durations().totalNanos())
            .isEqualTo(finding.durations().count() * 1_000_000);
        count += finding.durations().count();
      }
      assertThat(count).isGreaterThanOrEqualTo(before);
      before = count;
    } while (!last);
    return ledger.findings().size();
  }
}
