package io.loopwarden.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CulpritTest {
  @Test
  void a_culprit_is_told_without_its_package() {
    assertThat(new Culprit("com.example.Broken", "handle", "Broken.java", 31).shortText())
        .isEqualTo("Broken.handle(Broken.java:31)");
  }

  @Test
  void a_culprit_whose_line_is_unknown_is_told_by_its_file() {
    assertThat(new Culprit("Broken", "handle", "Broken.java", Culprit.NO_LINE).shortText())
        .isEqualTo("Broken.handle(Broken.java)");
  }

  @Test
  void a_culprit_without_a_source_file_says_so() {
    assertThat(new Culprit("Broken", "handle", null, Culprit.NO_LINE).shortText())
        .isEqualTo("Broken.handle(unknown source)");
  }
}
