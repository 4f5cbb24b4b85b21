package io.loopwarden.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The pages below {@code docs/pitfalls/} against the code they tell of. */
class PitfallPagesTest {
  @Test
  void each_page_has_the_title_the_rule_and_the_diff_of_the_endpoints_as_they_are()
      throws IOException {
    PitfallPages pages = new PitfallPages(PitfallTest.ROOT);
    for (Pitfall pitfall : Pitfalls.below(PitfallTest.ROOT).all()) {
      assertThat(pages.tellsOf(pitfall)).as("run ./demo --write-pages " + pitfall.name()).isTrue();
    }
  }
}
