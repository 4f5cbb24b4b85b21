package io.loopwarden.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pages below {@code docs/pitfalls/} against the code they tell of. */
class PitfallPagesTest {
  private static final Path ROOT =
      Path.of(System.getProperty("loopwarden.root", "../..")).toAbsolutePath().normalize();

  @Test
  void each_page_has_the_title_the_rule_and_the_diff_of_the_endpoints_as_they_are()
      throws IOException {
    RunSettings settings = RunSettings.usual(ROOT, ROOT, ROOT);
    PitfallPages pages = new PitfallPages(settings);
    for (Pitfall pitfall : Pitfalls.below(ROOT).all()) {
      assertThat(pages.tellsOf(pitfall)).as("run ./demo --write-pages " + pitfall.name()).isTrue();
    }
  }
}
