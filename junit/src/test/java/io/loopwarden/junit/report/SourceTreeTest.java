package io.loopwarden.junit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTreeTest {

  private static final StackTraceElement FRAME = frame("com.acme.Orders$Inner", "Orders.java");

  @TempDir Path temporary;
  private Path directory;

  @BeforeEach
  void resolveLinks() throws IOException {
    directory = temporary.toRealPath();
  }

  private static StackTraceElement frame(String className, String file) {
    return new StackTraceElement(className, "load", file, 7);
  }

  private void source(String path) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, "class X {}\n");
  }

  private String found(Path workingDirectory, StackTraceElement frame) {
    SourceTree tree = new SourceTree(workingDirectory);
    Path file = tree.find(frame);
    return file == null ? "none" : tree.relative(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/java/com/acme/Orders.java",
        "src/test/java/com/acme/Orders.java",
        "src/integrationTest/kotlin/com/acme/Orders.java",
        "shop/server/src/main/java/com/acme/Orders.java",
      })
  void a_source_is_found_by_package_and_file(String path) throws IOException {
    source(path);

    assertThat(found(directory, FRAME)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "target/src/main/java/com/acme/Orders.java",
        ".hidden/src/main/java/com/acme/Orders.java",
        "src/main/resources/com/acme/Orders.java",
        "src/main/java/com/other/Orders.java",
      })
  void what_only_looks_like_a_source_is_not_found(String path) throws IOException {
    source(path);

    assertThat(found(directory, FRAME)).isEqualTo("none");
  }

  @Test
  void the_own_module_comes_before_others() throws IOException {
    Files.createDirectory(directory.resolve(".git"));
    source("a/src/main/java/com/acme/Orders.java");
    source("b/src/main/java/com/acme/Orders.java");

    assertThat(found(directory.resolve("b"), FRAME))
        .isEqualTo("b/src/main/java/com/acme/Orders.java");
  }

  @Test
  void a_sibling_module_of_the_repository_is_searched_too() throws IOException {
    Files.createDirectory(directory.resolve(".git"));
    Files.createDirectory(directory.resolve("b"));
    source("a/src/main/java/com/acme/Orders.java");

    assertThat(found(directory.resolve("b"), FRAME))
        .isEqualTo("a/src/main/java/com/acme/Orders.java");
  }

  @Test
  void a_class_without_package_is_found() throws IOException {
    source("src/main/java/Orders.java");

    assertThat(found(directory, frame("Orders", "Orders.java")))
        .isEqualTo("src/main/java/Orders.java");
  }

  @Test
  void a_file_name_leads_to_no_file_outside_of_the_sources() throws IOException {
    source("secret.txt");
    source("src/main/java/Orders.java");

    assertThat(found(directory, frame("Orders", "../../../secret.txt"))).isEqualTo("none");
  }

  @Test
  void a_frame_without_file_has_no_source() {
    assertThat(new SourceTree(directory).find(new StackTraceElement("a.B", "c", null, -1)))
        .isNull();
  }
}
