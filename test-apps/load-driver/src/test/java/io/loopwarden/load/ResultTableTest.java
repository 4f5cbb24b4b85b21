package io.loopwarden.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ResultTableTest {
  @Test
  void columns_are_as_wide_as_their_widest_cell() {
    ResultTable table = new ResultTable("server", "p50", "found");
    table.add("vertx", "1.9 s", "nothing");
    table.add("webflux", "4 ms", "a call");
    assertThat(table.lines())
        .containsExactly(
            "server   p50    found", //
            "vertx    1.9 s  nothing",
            "webflux  4 ms   a call");
  }

  @Test
  void a_row_with_a_cell_too_few_is_refused() {
    ResultTable table = new ResultTable("server", "p50");
    assertThatThrownBy(() -> table.add("vertx"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 cells under 2 headings");
  }
}
