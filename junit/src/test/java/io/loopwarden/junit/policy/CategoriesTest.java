package io.loopwarden.junit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CategoriesTest {

  private static final Path AGENTS =
      Path.of("..", "agent", "engine", "src", "main", "resources")
          .resolve(Path.of("io", "loopwarden", "data", "categories.txt"));

  @Test
  void they_are_the_agent_s() throws IOException {
    assertThat(
            Files.readAllLines(AGENTS).stream()
                .filter(line -> line.startsWith("category "))
                .map(line -> line.split(" ", -1)[1]))
        .containsExactlyInAnyOrderElementsOf(Categories.ALL);
  }
}
