package io.loopwarden.engine.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.engine.rows.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesReaderTest {

  private static final long NOW = Instant.parse("2026-11-23T12:00:00Z").toEpochMilli();

  @TempDir Path directory;

  private final List<String> problems = new ArrayList<>();

  @Test
  void each_kind_of_rule_is_kept_apart_with_its_reason_and_place() throws IOException {
    Rules rules =
        read(
            """
            # ours
            allow com.acme.Startup#load category=file : once, before the port is open
            loop-thread acme-loop-* : our own loop
            loop-class com.acme.Loop : our own loop
            """);

    assertThat(rules.allows()).extracting(Row::subject).containsExactly("com.acme.Startup#load");
    assertThat(rules.allows().get(0).reason()).isEqualTo("once, before the port is open");
    assertThat(rules.allows().get(0).place()).isEqualTo("my.rules:2");
    assertThat(rules.loopThreads()).extracting(Row::subject).containsExactly("acme-loop-*");
    assertThat(rules.loopClasses()).extracting(Row::subject).containsExactly("com.acme.Loop");
    assertThat(problems).isEmpty();
  }

  @Test
  void a_rule_is_applied_through_its_last_day_and_not_after_it() throws IOException {
    Rules rules =
        read(
            """
            allow today until=2026-11-23 : last day
            allow yesterday until=2026-11-22 : over
            """);

    assertThat(rules.allows()).extracting(Row::subject).containsExactly("today");
    assertThat(problems)
        .containsExactly("my.rules:2: the rule expired after 2026-11-22 and is not applied");
  }

  @Test
  void a_broken_row_is_named_and_the_rest_counts() throws IOException {
    Rules rules =
        read(
            """
            alow a : typing error
            allow b
            allow c untill=2027-01-01 : typing error
            loop-thread d category=jdbc : not for threads
            allow e until=soon : no date
            frobnicate f : unknown
            allow good : fine
            """);

    assertThat(rules.allows()).extracting(Row::subject).containsExactly("good");
    assertThat(problems)
        .containsExactly(
            "my.rules:2: no reason; a row is 'verb subject key=value : reason'; this one is passed over",
            "my.rules:1: 'alow' is no rule; did you mean allow? Allowed are allow, blocking,"
                + " callback, loop-thread, loop-class; the row is passed over",
            "my.rules:3: 'untill' is no option of allow; allowed are operation, category, suffix,"
                + " own, direct, model, until; the row is passed over",
            "my.rules:4: 'category' is no option of loop-thread; allowed are until; the row is"
                + " passed over",
            "my.rules:5: until=soon is no date YYYY-MM-DD; the row is passed over",
            "my.rules:6: 'frobnicate' is no rule; allowed are allow, blocking, callback, loop-thread, loop-class; the"
                + " row is passed over");
  }

  @Test
  void no_file_means_no_rules() {
    assertThat(readFile(null).allows()).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void a_missing_file_is_told_and_there_are_no_rules() {
    assertThat(readFile("missing.rules").allows()).isEmpty();
    assertThat(problems)
        .containsExactly(
            "rules=missing.rules (agent argument) cannot be read: no such file; going on without the rules");
  }

  @Test
  void a_value_that_would_never_apply_is_told_and_its_row_passed_over() throws IOException {
    Rules rules =
        read(
            """
            allow a.B category=jbdc : typing error
            allow a.B suffix=maybe : no switch
            allow a.B operation= : empty
            allow a.B#c#d : two methods
            allow a.B until=2027-01-01 until=2028-01-01 : twice
            loop-class until=2027-01-01 : no subject
            allow a.B#c|d category=jdbc,sleep own=yes : fine
            """);

    assertThat(rules.allows()).extracting(Row::subject).containsExactly("a.B#c|d");
    assertThat(problems)
        .hasSize(6)
        .allMatch(line -> line.endsWith("the row is passed over"))
        .anyMatch(line -> line.contains("category=jbdc is none; did you mean jdbc?"));
  }

  @Test
  void hostile_text_is_told_in_one_short_line_each() throws IOException {
    read("a\u001b[2J\u0085x".repeat(1_000) + " subject : reason\n" + "nonsense\n".repeat(50));

    assertThat(problems)
        .hasSize(21)
        .allMatch(line -> line.length() < 500 && !line.contains("\u001b"));
    assertThat(problems.get(20)).isEqualTo("31 more problems with the rules are not shown");
  }

  private Rules read(String text) throws IOException {
    Files.writeString(directory.resolve("my.rules"), text);
    return readFile("my.rules");
  }

  private Rules readFile(@Nullable String path) {
    return RulesReader.read(path, "agent argument", directory.toFile(), NOW, problems);
  }
}
