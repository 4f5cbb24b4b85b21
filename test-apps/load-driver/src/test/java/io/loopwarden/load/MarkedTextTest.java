package io.loopwarden.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedTextTest {
  @TempDir Path directory;

  @Test
  void only_the_block_is_replaced() throws IOException {
    Path page = page("# Title", "<!-- generated: fix -->", "old", "<!-- end of fix -->", "after");
    MarkedText text = MarkedText.of(page);
    text.replace("fix", List.of("new", "lines"));
    text.writeTo(page);
    assertThat(Files.readAllLines(page))
        .containsExactly(
            "# Title", "<!-- generated: fix -->", "new", "lines", "<!-- end of fix -->", "after");
    assertThat(MarkedText.of(page).block("fix")).containsExactly("new", "lines");
  }

  @Test
  void a_page_without_the_block_is_told_by_name() throws IOException {
    Path page = page("# Title", "<!-- generated: fix -->");
    assertThatThrownBy(() -> MarkedText.of(page).block("fix"))
        .isInstanceOf(IOException.class)
        .hasMessage(page + ": no block 'fix'");
  }

  private Path page(String... lines) throws IOException {
    return Files.write(directory.resolve("page.md"), List.of(lines));
  }
}
