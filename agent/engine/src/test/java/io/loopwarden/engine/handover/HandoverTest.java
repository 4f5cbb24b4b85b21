package io.loopwarden.engine.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the rows of {@code handovers.txt} may say. */
class HandoverTest {

  private static final Set<String> TASK_VERBS = Set.of("hand", "resume", "serve");
  private static final Set<String> END_VERBS = Set.of("send", "receive", "received");
  private static final Set<String> PLAIN_VERBS = Set.of("runs", "shed");

  private final List<Handover> handovers = Handover.readAll();
  private final List<Row> rows = RowReader.readBuiltIn("handovers.txt");

  HandoverTest() throws IOException {}

  @Test
  void every_row_is_read_and_numbered_by_its_place() {
    assertThat(handovers).hasSameSizeAs(rows).isNotEmpty();
    for (int i = 0; i < handovers.size(); i++) {
      assertThat(handovers.get(i).number()).isEqualTo(i);
      assertThat(handovers.get(i).verb()).isEqualTo(rows.get(i).verb());
    }
  }

  @Test
  void every_row_names_what_its_verb_needs_and_nothing_else() {
    for (Row row : rows) {
      Set<String> options = row.options().keySet();
      if (END_VERBS.contains(row.verb())) {
        assertThat(options).as(row.place()).containsExactlyInAnyOrder("local", "remote");
      } else if (TASK_VERBS.contains(row.verb())) {
        assertThat(options).as(row.place()).isSubsetOf("task", "arg");
      } else {
        assertThat(row.verb()).as(row.place()).isIn(PLAIN_VERBS);
        assertThat(options).as(row.place()).isEmpty();
      }
    }
  }

  @Test
  void a_path_leads_to_a_task_only_where_it_is_served() {
    assertThat(handovers)
        .filteredOn(row -> row.argument() == Handover.AT_PATH)
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.verb()).isEqualTo("serve"));
  }

  @Test
  void what_is_told_when_a_method_returns_asks_for_no_argument() {
    assertThat(rows)
        .filteredOn(row -> row.verb().equals("received"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.options().values()).allMatch(p -> p.startsWith("this.")));
  }

  @Test
  void no_method_is_named_twice() {
    assertThat(rows).extracting(Row::subject).doesNotHaveDuplicates();
  }
}
