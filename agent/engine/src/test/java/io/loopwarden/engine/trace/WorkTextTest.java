package io.loopwarden.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.bridge.WorkReader;
import io.loopwarden.engine.ledger.Correlation;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkTextTest {

  @Test
  void nothing_read_is_no_request() {
    assertThat(WorkText.of(null)).isEqualTo(Correlation.NONE);
  }

  @Test
  void of_two_readers_that_know_the_trace_the_first_counts() {
    Correlation read =
        WorkText.of(
            new Object[] {
              reader("trace_id", "agent", "span_id", "1"), "",
              reader("traceId", "mdc", "spanId", "2", "requestId", "r"), ""
            });

    assertThat(read).isEqualTo(new Correlation("agent", "1", Map.of("requestId", "r"), null));
  }

  @Test
  void a_reader_that_fails_leaves_the_others() {
    WorkReader failing = new Reader(new String[0], new IllegalStateException("closed"));

    Correlation read =
        WorkText.of(new Object[] {failing, "", null, null, reader("http.route", "/a"), ""});

    assertThat(read).isEqualTo(new Correlation(null, null, Map.of(), "/a"));
  }

  @Test
  void a_long_value_is_cut_between_characters() {
    String value = "y".repeat(199) + "\uD83D\uDE00" + "z";

    assertThat(WorkText.of(new Object[] {reader("id", value), ""}).requestIds())
        .containsEntry("id", "y".repeat(199) + "…");
  }

  private static WorkReader reader(String... described) {
    return new Reader(described, null);
  }

  private record Reader(String[] described, @Nullable RuntimeException failure)
      implements WorkReader {

    @Override
    public void prepare(String[] keys) {}

    @Override
    public @Nullable Object read() {
      return null;
    }

    @Override
    public String[] describe(Object read) {
      if (failure != null) {
        throw failure;
      }
      return described;
    }
  }
}
