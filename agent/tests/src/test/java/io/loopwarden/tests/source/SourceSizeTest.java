package io.loopwarden.tests.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file holds one idea and a method fits on a screen: the bounds that keep it so. */
class SourceSizeTest {

  private static final long FILE_MEDIAN = 80;
  private static final long FILE_MAXIMUM = 400;
  private static final long METHOD_P90 = 18;
  private static final long METHOD_MAXIMUM = 40;

  private final List<Path> files = JavaSources.files();

  SourceSizeTest() throws IOException {}

  @Test
  void no_file_is_longer_than_400_lines() throws IOException {
    for (Path file : files) {
      assertThat(Files.readAllLines(file))
          .as(file.toString())
          .hasSizeLessThanOrEqualTo((int) FILE_MAXIMUM);
    }
  }

  @Test
  void half_of_the_shipped_files_have_at_most_80_lines() throws IOException {
    List<Long> lines = new ArrayList<>();
    for (Path file : shipped()) {
      lines.add((long) Files.readAllLines(file).size());
    }

    assertThat(percentile(lines, 50)).isLessThanOrEqualTo(FILE_MEDIAN);
  }

  @Test
  void no_method_is_longer_than_40_lines() throws IOException {
    assertThat(JavaSources.methods(files))
        .isNotEmpty()
        .allMatch(method -> method.lines() <= METHOD_MAXIMUM);
  }

  @Test
  void nine_of_ten_shipped_methods_have_at_most_18_lines() throws IOException {
    List<Long> lines = JavaSources.methods(shipped()).stream().map(MethodLength::lines).toList();

    assertThat(percentile(lines, 90)).isLessThanOrEqualTo(METHOD_P90);
  }

  private List<Path> shipped() {
    return files.stream().filter(file -> file.toString().contains("/src/main/java/")).toList();
  }

  private static long percentile(List<Long> values, int percent) {
    List<Long> sorted = values.stream().sorted().toList();
    int rank = (sorted.size() * percent + 99) / 100;
    return sorted.get(rank - 1);
  }
}
