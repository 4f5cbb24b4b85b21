package io.loopwarden.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
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

  private final List<String> notices = new ArrayList<>();

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
  void the_process_id_stands_where_the_path_asks_for_it() {
    write(directory.resolve("a-{pid}-%p.jsonl").toString(), "{}");

    assertThat(directory.resolve("a-4711-4711.jsonl")).exists();
  }

  @Test
  void a_directory_as_file_is_told_in_one_line_and_lines_are_counted_as_lost() {
    ReportFile file = write(directory.toString(), "{}", "{}");
    file.sayWhatWasLost();

    assertThat(file.lostLines()).isEqualTo(2);
    assertThat(notices)
        .containsExactly(
            "report="
                + directory
                + " (agent argument) cannot be opened: it is a directory; no report is written to it",
            "report=" + directory + ": 2 lines could not be written");
  }

  @Test
  void a_path_below_a_regular_file_is_told() throws IOException {
    Path regular = Files.writeString(directory.resolve("regular"), "");

    write(regular.resolve("below/out.jsonl").toString(), "{}");

    assertThat(notices).hasSize(1);
    assertThat(notices.get(0)).contains("cannot be opened: ").contains(regular.toString());
  }

  @Test
  void a_path_that_is_none_is_told_in_one_safe_line() {
    write("a\0b\nc", "{}");

    assertThat(notices).hasSize(1);
    assertThat(notices.get(0))
        .startsWith("report=a\\u0000b\\nc (agent argument) cannot be opened: ");
    assertThat(notices.get(0)).doesNotContain("\n");
  }

  @Test
  void each_line_is_handed_over_whole_and_at_once() {
    Recorder stream = new Recorder();
    ReportFile file = new ReportFile("out", "agent argument", path -> stream, notices::add);
    file.open(1);

    file.write("{\"a\":\"ü\"}");
    file.write("{}");

    assertThat(stream.writes).containsExactly("{\"a\":\"ü\"}\n", "{}\n");
  }

  @Test
  void a_full_disk_is_told_once_and_writing_goes_on_when_there_is_room() {
    Recorder stream = new Recorder();
    ReportFile file = new ReportFile("out", "agent argument", path -> stream, notices::add);
    file.open(1);

    file.write("1");
    stream.full = true;
    file.write("2");
    file.write("3");
    stream.full = false;
    file.write("4");
    file.write("5");

    assertThat(stream.writes).containsExactly("1\n", "\n4\n", "5\n");
    assertThat(file.lostLines()).isEqualTo(2);
    assertThat(notices)
        .containsExactly(
            "report=out cannot be written: No space left on device; lines are lost until it can");
  }

  private ReportFile write(String path, String... lines) {
    ReportFile file = new ReportFile(path, "agent argument", notices::add);
    file.open(4711);
    for (String line : lines) {
      file.write(line);
    }
    return file;
  }

  private static final class Recorder extends OutputStream {

    private final List<String> writes = new ArrayList<>();
    private boolean full;

    @Override
    public void write(int one) {
      throw new AssertionError("a line must be written whole");
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (full) {
        throw new IOException("No space left on device");
      }
      writes.add(new String(bytes, offset, length, StandardCharsets.UTF_8));
    }
  }
}
