package io.loopwarden.engine.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  private static final List<String> NAMES = List.of("report", "stall", "loop-threads", "log");

  @ParameterizedTest
  @CsvSource({
    "reprot, report",
    "reports, report",
    "stal, stall",
    "loopThreads, loop-threads",
    "lgo, log",
    "l, ''",
    "colour, ''",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, ''"
  })
  void the_nearest_name_is_found_only_when_it_is_near(String written, String expected) {
    String nearest = Suggestion.nearest(written, NAMES);

    assertThat(nearest == null ? "" : nearest).isEqualTo(expected);
  }
}
