package io.loopwarden.tests.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Habits of writing that no compiler sees. */
class SourceTextTest {

  /** Written in two halves, so that this file does not contain what it forbids. */
  private static final Pattern UNFINISHED = Pattern.compile("TO" + "DO|FIX" + "ME|@auth" + "or\\b");

  private static final Pattern EMPTY_NAME = Pattern.compile(".*(Impl|Utils?|Helpers?)\\.java");

  private final List<Path> files = JavaSources.files();

  SourceTextTest() throws IOException {}

  @Test
  void no_file_carries_an_unfinished_mark_or_an_author() throws IOException {
    for (Path file : files) {
      assertThat(UNFINISHED.matcher(Files.readString(file)).find()).as(file.toString()).isFalse();
    }
  }

  @Test
  void no_type_has_a_name_that_says_nothing() {
    assertThat(files)
        .noneMatch(file -> EMPTY_NAME.matcher(file.getFileName().toString()).matches());
  }

  @Test
  void every_package_of_the_agent_says_what_it_is_for_and_is_null_marked() throws IOException {
    for (Path directory : agentPackages()) {
      assertThat(directory.resolve("package-info.java"))
          .content()
          .contains("@NullMarked")
          .contains("/**");
    }
  }

  private Set<Path> agentPackages() {
    return files.stream()
        .filter(file -> file.toString().contains("/agent/"))
        .filter(file -> file.toString().contains("/src/main/java/"))
        .map(Path::getParent)
        .collect(Collectors.toSet());
  }
}
