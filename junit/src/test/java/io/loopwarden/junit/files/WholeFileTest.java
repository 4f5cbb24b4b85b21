package io.loopwarden.junit.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  private static final int ROUNDS = 300;

  @TempDir Path directory;

  @Test
  void missing_directories_are_created() throws IOException {
    Path file = directory.resolve("a/b/file.txt");

    WholeFile.write(file, "text");

    assertThat(file).hasContent("text");
  }

  @Test
  void a_reader_never_sees_a_part() throws Exception {
    Path file = directory.resolve("file.txt");
    String small = "s".repeat(10);
    String large = "l".repeat(300_000);
    WholeFile.write(file, small);

    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(() -> alternate(file, large, small));
    Set<Integer> seen = new TreeSet<>();
    do {
      seen.add(Files.readString(file).length());
    } while (!writer.isDone());
    writer.get();

    assertThat(seen).isSubsetOf(small.length(), large.length());
  }

  @Test
  void nothing_else_is_left_in_the_directory() throws IOException {
    WholeFile.write(directory.resolve("file.txt"), "text");

    assertThat(directory.toFile().list()).containsExactly("file.txt");
  }

  @Test
  void a_failed_write_leaves_no_file_of_its_own() throws IOException {
    Path occupied = Files.createDirectories(directory.resolve("occupied/child")).getParent();

    assertThatThrownBy(() -> WholeFile.write(occupied, "text")).isInstanceOf(IOException.class);
    assertThat(directory.toFile().list()).containsExactly("occupied");
  }

  @Test
  void a_symbolic_link_stays_and_leads_to_the_new_text() throws IOException {
    Path target = Files.writeString(directory.resolve("target.txt"), "old");
    Path link = Files.createSymbolicLink(directory.resolve("link.txt"), target);

    WholeFile.write(link, "new");

    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent("new");
  }

  private static void alternate(Path file, String one, String other) {
    try {
      for (int i = 0; i < ROUNDS; i++) {
        WholeFile.write(file, i % 2 == 0 ? one : other);
      }
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }
}
