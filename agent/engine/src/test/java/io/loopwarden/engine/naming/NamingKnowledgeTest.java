package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A misspelt verb or option in a built-in file would silently do nothing. */
class NamingKnowledgeTest {

  private static final Map<String, Set<String>> OPTIONS_BY_VERB =
      Map.ofEntries(
          Map.entry("own", Set.of("at")),
          Map.entry("generated", Set.of()),
          Map.entry("through", Set.of()),
          Map.entry("entry", Set.of()),
          Map.entry("own-wait", Set.of("via")),
          Map.entry("steps", Set.of("over")),
          Map.entry("name", Set.of("type", "method")),
          Map.entry("name-in", Set.of("view", "type", "method")),
          Map.entry("prefer", Set.of("as")),
          Map.entry("proxy", Set.of()),
          Map.entry("client", Set.of()),
          Map.entry("hidden-package", Set.of()),
          Map.entry("operation", Set.of("category", "kind", "when", "except")),
          Map.entry("inside", Set.of("category", "kind", "when", "except")),
          Map.entry("no-throw", Set.of("scope")),
          Map.entry("throw-safe", Set.of("at", "probe")),
          Map.entry("unowned", Set.of()),
          Map.entry("idle-wait", Set.of()),
          Map.entry("pool-wait", Set.of()),
          Map.entry("framework", Set.of("name")),
          Map.entry("model", Set.of("name")),
          Map.entry("transport", Set.of("name")),
          Map.entry("library", Set.of("family")),
          Map.entry("application", Set.of()),
          Map.entry("application-place", Set.of()),
          Map.entry("runner", Set.of()),
          Map.entry("allow", Set.of("operation", "category", "suffix", "own", "direct", "model")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "through.txt",
        "names.txt",
        "frames.txt",
        "idle.txt",
        "frameworks.txt",
        "libraries.txt",
        "allowances.txt"
      })
  void every_row_has_a_known_verb_and_known_options(String file) throws IOException {
    List<Row> rows = RowReader.readBuiltIn(file);

    assertThat(rows).isNotEmpty();
    for (Row row : rows) {
      assertThat(OPTIONS_BY_VERB).as(row.place()).containsKey(row.verb());
      assertThat(OPTIONS_BY_VERB.get(row.verb()))
          .as(row.place())
          .containsAll(row.options().keySet());
    }
  }

  @Test
  void the_list_of_libraries_is_broad_and_every_prefix_is_a_package() throws IOException {
    List<Row> rows = RowReader.readBuiltIn("libraries.txt");

    assertThat(Libraries.load(List.of()).size()).isGreaterThan(600);
    assertThat(rows)
        .filteredOn(row -> row.verb().equals("library"))
        .allSatisfy(row -> assertThat(row.subject()).endsWith("."))
        .allSatisfy(row -> assertThat(row.option("family")).isNotBlank());
  }

  @Test
  void the_longest_prefix_names_the_family() throws IOException {
    Libraries libraries = Libraries.load(List.of());

    assertThat(libraries.familyOf("reactor.netty.http.X")).isEqualTo("reactor-netty");
    assertThat(libraries.familyOf("reactor.core.X")).isEqualTo("reactor-core");
    assertThat(libraries.familyOf("org.springframework.jdbc.X")).isEqualTo("spring-jdbc");
    assertThat(libraries.familyOf("org.springframework.core.X")).isEqualTo("spring");
    assertThat(libraries.familyOf("javax.net.ssl.X")).isEqualTo("jdk");
    assertThat(libraries.familyOf("javax.servlet.X")).isEqualTo("javax");
    assertThat(libraries.familyOf("com.acme.X")).isNull();
  }

  @Test
  void built_in_allowances_are_sound() throws IOException {
    assertThat(new UserRows(RowReader.readBuiltIn("allowances.txt")).problems()).isEmpty();
  }
}
