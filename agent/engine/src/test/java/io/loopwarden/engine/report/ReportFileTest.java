package io.loopwarden.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {

  @TempDir Path directory;

  private static final long SECOND = 1_000_000_000L;

  private final List<String> notices = new ArrayList<>();
  private long now;

  @Test
  void a_new_file_is_its_owners_alone_and_missing_directories_are_made() throws IOException {
    Path path = directory.resolve("a/b/out.jsonl");

    write(path.toString(), "{}");

    assertThat(Files.readString(path)).isEqualTo("{}\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
    assertThat(notices).isEmpty();
  }

  @Test
  void an_existing_file_is_appended_to_and_keeps_its_permissions() throws IOException {
    Path path = Files.writeString(directory.resolve("out.jsonl"), "old\n");
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));

    write(path.toString(), "new");

    assertThat(Files.readString(path)).isEqualTo("old\nnew\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-r--r--");
  }

  @Test
  void a_line_that_an_earlier_run_left_unfinished_is_ended_first() throws IOException {
    Path path = Files.writeString(directory.resolve("out.jsonl"), "{\"half");

    write(path.toString(), "{}");

    assertThat(Files.readString(path)).isEqualTo("{\"half\n{}\n");
  }

  @Test
  void a_directory_behind_a_link_is_a_directory() throws IOException {
    Path real = Files.createDirectory(directory.resolve("real"));
    Files.createSymbolicLink(directory.resolve("link"), real);

    write(directory.resolve("link/out.jsonl").toString(), "{}");

    assertThat(real.resolve("out.jsonl")).hasContent("{}");
  }

  @Test
  void a_directory_made_for_it_is_its_owners_alone() throws IOException {
    write(directory.resolve("a/b/out.jsonl").toString(), "{}");

    for (String made : List.of("a", "a/b")) {
      assertThat(
              PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(made))))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void the_process_id_stands_where_the_path_asks_for_it() {
    assertThat(ReportFile.resolved("a-{pid}-%p.jsonl", 4711)).isEqualTo("a-4711-4711.jsonl");
  }

  @Test
  void a_directory_as_file_is_told_in_one_line() {
    assertThat(refusal(directory.toString()))
        .isEqualTo("(agent argument) cannot be opened: it is a directory");
  }

  @Test
  void a_named_pipe_is_refused_because_opening_one_waits() throws Exception {
    Path pipe = directory.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertThat(refusal(pipe.toString())).endsWith("it is neither a regular file nor a device");
  }

  @Test
  void a_path_below_a_regular_file_is_told() throws IOException {
    Path regular = Files.writeString(directory.resolve("regular"), "");

    assertThat(refusal(regular.resolve("below/out.jsonl").toString()))
        .contains("cannot be opened: ")
        .contains(regular.toString());
  }

  @Test
  void a_path_that_is_none_is_told_in_one_safe_line() {
    assertThat(refusal("a\0b\nc")).startsWith("(agent argument) cannot be opened: ");
    assertThat(refusal("a\0b\nc")).doesNotContain("\n");
    assertThat(ReportFile.name("a\0b\nc")).isEqualTo("report=a\\u0000b\\nc");
  }

  @Test
  void a_file_that_cannot_be_opened_yet_is_tried_again_once_a_second() throws IOException {
    Path path = Files.createDirectory(directory.resolve("out.jsonl"));
    ReportFile file = file(path.toString(), Rotation.NEVER);

    assertThatThrownBy(() -> file.write("first")).isInstanceOf(IOException.class);
    Files.delete(path);
    assertThatThrownBy(() -> file.write("lost")).isInstanceOf(IOException.class);
    now += SECOND;
    file.write("kept");

    assertThat(Files.readString(path)).isEqualTo("first\nkept\n");
  }

  @Test
  void each_line_is_handed_over_whole_and_at_once() throws IOException {
    Recorder target = new Recorder();
    ReportFile file = file(target);

    file.write("{\"a\":\"ü\"}");
    file.write("{}");

    assertThat(target.writes).containsExactly("{\"a\":\"ü\"}\n", "{}\n");
  }

  @Test
  void writing_goes_on_when_a_full_disk_has_room_again_and_a_half_line_stands_alone()
      throws IOException {
    Recorder target = new Recorder();
    ReportFile file = file(target);

    file.write("1");
    target.full = true;
    assertThatThrownBy(() -> file.write("2"))
        .hasMessage("cannot be written: No space left on device");
    assertThatThrownBy(() -> file.write("3")).isInstanceOf(IOException.class);
    target.full = false;
    file.write("4");
    file.write("5");

    assertThat(target.writes).containsExactly("1\n", "\n4\n", "5\n");
  }

  @Test
  void a_device_that_is_always_full_refuses_each_line() {
    ReportFile file = file("/dev/full", new Rotation(10, 1));

    assertThatThrownBy(() -> file.write("1")).hasMessageContaining("cannot be written: No space");
    assertThatThrownBy(() -> file.write("2")).hasMessageContaining("cannot be written: No space");
  }

  private void write(String path, String... lines) {
    ReportFile file = file(path, Rotation.NEVER);
    for (String line : lines) {
      try {
        file.write(line);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private String refusal(String path) {
    ReportFile file = file(path, Rotation.NEVER);
    try {
      file.write("{}");
    } catch (IOException refused) {
      return String.valueOf(refused.getMessage());
    }
    throw new AssertionError(path + " was opened");
  }

  private ReportFile file(String path, Rotation rotation) {
    return new ReportFile(
        path, "agent argument", rotation, new AppendingFile(), () -> now, notices::add);
  }

  private ReportFile file(ReportTarget target) {
    return new ReportFile(
        "out", "agent argument", Rotation.NEVER, path -> target, () -> now, notices::add);
  }

  private static final class Recorder implements ReportTarget {

    private final List<String> writes = new ArrayList<>();
    private boolean full;

    @Override
    public void write(byte[] bytes) throws IOException {
      if (full) {
        throw new IOException("No space left on device");
      }
      writes.add(new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public long size() {
      return 0;
    }

    @Override
    public State look() {
      return State.CURRENT;
    }

    @Override
    public boolean moveAway(int kept, long leastBytes) {
      return false;
    }

    @Override
    public void close() {}
  }
}
