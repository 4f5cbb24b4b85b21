package io.loopwarden.engine.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentArgumentTest {

  private final List<String> problems = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "a=1 # a=1",
        "a=1,b=2 # a=1;b=2",
        " a = 1 , b = 2 # a=1;b=2",
        ",,a=1,, # a=1",
        "a='1,2',b=3 # a=1,2;b=3",
        "a=\"1,2\" ,b=3 # a=1,2;b=3",
        "a='it\\'s' # a=it's",
        "a=1\\,2,b=3 # a=1,2;b=3",
        "a=C:\\logs\\out.jsonl # a=C:\\logs\\out.jsonl",
        "a=\\\\server\\share,b=1 # a=\\\\server\\share;b=1",
        "a=b=c # a=b=c",
        "a=it's,b=1 # a=it's;b=1",
        "a=,b=1 # a=;b=1",
        "a= # a=",
        "a='' # a="
      })
  void values_are_read_as_written(String argument, String expected) {
    List<String> read = new ArrayList<>();
    for (Assignment assignment : AgentArgument.read(argument, problems)) {
      read.add(assignment.name() + "=" + assignment.value());
    }

    assertThat(String.join(";", read)).isEqualTo(expected);
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fail", "a='open", "a='x'y", "a='open\\'"})
  void a_part_that_sets_nothing_is_named_and_the_rest_counts(String part) {
    List<Assignment> read = AgentArgument.read(part + ",stall=50ms", problems);

    assertThat(read).extracting(Assignment::name).containsExactly("stall");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0)).startsWith(part + " (agent argument) ").contains("name=value");
  }

  @Test
  void an_empty_argument_sets_nothing() {
    assertThat(AgentArgument.read("  ", problems)).isEmpty();
    assertThat(problems).isEmpty();
  }
}
