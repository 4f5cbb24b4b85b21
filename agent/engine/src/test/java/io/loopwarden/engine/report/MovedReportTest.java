package io.loopwarden.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that the agent moves out of the way, and files that somebody else moves. */
class MovedReportTest {

  private static final long SECOND = 1_000_000_000L;

  /** Room for the first line and two more. */
  private static final long THREE_LINES = 12;

  @TempDir Path directory;

  private final List<String> notices = new ArrayList<>();
  private long now;

  @Test
  void a_file_too_long_is_moved_and_each_file_begins_with_the_first_line() throws IOException {
    write(file(new Rotation(THREE_LINES, 5)), "run", "1.a", "1.b", "2.a", "2.b", "3.a");

    assertThat(directory.resolve("out.jsonl")).hasContent("run\n3.a");
    assertThat(directory.resolve("out.jsonl.1")).hasContent("run\n2.a\n2.b");
    assertThat(directory.resolve("out.jsonl.2")).hasContent("run\n1.a\n1.b");
    assertThat(notices).isEmpty();
  }

  @Test
  void no_more_files_are_kept_than_asked_for() throws IOException {
    write(file(new Rotation(THREE_LINES, 2)), "run", "1.a", "1.b", "2.a", "2.b", "3.a", "3.b", "4");

    assertThat(names()).containsExactlyInAnyOrder("out.jsonl", "out.jsonl.1", "out.jsonl.2");
    assertThat(directory.resolve("out.jsonl.2")).hasContent("run\n2.a\n2.b");
  }

  @Test
  void a_gap_among_the_moved_files_is_filled_before_any_is_deleted() throws IOException {
    Files.writeString(directory.resolve("out.jsonl.1"), "young");
    Files.writeString(directory.resolve("out.jsonl.3"), "old");

    write(file(new Rotation(THREE_LINES, 3)), "run", "1.a", "1.b", "2.a");

    assertThat(directory.resolve("out.jsonl.2")).hasContent("young");
    assertThat(directory.resolve("out.jsonl.3")).hasContent("old");
  }

  @Test
  void a_line_longer_than_the_bound_is_written_all_the_same() throws IOException {
    String longLine = "x".repeat(100);

    write(file(new Rotation(THREE_LINES, 5)), "run", longLine, longLine);

    assertThat(directory.resolve("out.jsonl")).hasContent("run\n" + longLine);
    assertThat(directory.resolve("out.jsonl.1")).hasContent("run\n" + longLine);
  }

  @Test
  void moved_files_and_new_ones_are_their_owners_alone() throws IOException {
    write(file(new Rotation(THREE_LINES, 5)), "run", "1.a", "1.b", "2.a");

    for (String name : List.of("out.jsonl", "out.jsonl.1")) {
      assertThat(
              PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(name))))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void a_link_stays_a_link_and_the_file_behind_it_is_moved() throws IOException {
    Path real = Files.createDirectory(directory.resolve("real"));
    Files.createSymbolicLink(directory.resolve("out.jsonl"), real.resolve("r.jsonl"));
    Files.createFile(real.resolve("r.jsonl"));

    write(file(new Rotation(THREE_LINES, 5)), "run", "1.a", "1.b", "2.a");

    assertThat(directory.resolve("out.jsonl")).isSymbolicLink().hasContent("run\n2.a");
    assertThat(real.resolve("r.jsonl.1")).hasContent("run\n1.a\n1.b");
  }

  @Test
  void two_that_write_one_file_move_it_once_and_lose_no_line() throws IOException {
    ReportFile one = file(new Rotation(20, 5));
    ReportFile other = file(new Rotation(20, 5));

    write(one, "one");
    write(other, "two");
    now += SECOND;
    write(one, "1.a");
    write(other, "2.a");
    write(one, "1.b", "1.c", "1.d");
    write(other, "2.b", "2.c");

    assertThat(names()).containsExactlyInAnyOrder("out.jsonl", "out.jsonl.1");
    assertThat(directory.resolve("out.jsonl.1")).hasContent("one\ntwo\n1.a\n2.a\n1.b\n1.c\n2.b");
    assertThat(directory.resolve("out.jsonl")).hasContent("one\n1.d\ntwo\n2.c");
  }

  @Test
  void a_file_that_cannot_be_moved_is_written_on_and_that_is_told_once() throws IOException {
    Files.createDirectory(directory.resolve("out.jsonl.1"));
    Files.createFile(directory.resolve("out.jsonl.1/child"));

    ReportFile file = file(new Rotation(THREE_LINES, 1));
    write(file, "run", "1.a", "1.b", "1.c");
    now += 100 * SECOND;
    write(file, "1.d");

    assertThat(directory.resolve("out.jsonl")).hasContent("run\n1.a\n1.b\n1.c\n1.d");
    assertThat(notices)
        .singleElement()
        .asString()
        .startsWith(
            "report=" + directory.resolve("out.jsonl") + " cannot be moved out of the way: ")
        .endsWith("; it grows");
  }

  @Test
  void a_refused_move_goes_on_when_it_is_allowed_again() throws IOException {
    Stubborn target = new Stubborn();
    ReportFile file =
        new ReportFile("out", "x", new Rotation(1, 1), path -> target, () -> now, notices::add);

    write(file, "run", "1", "2");
    target.refuses = false;
    write(file, "3");
    now += 60 * SECOND;
    write(file, "4");

    assertThat(target.moves).isEqualTo(1);
    assertThat(notices).hasSize(1);
  }

  @Test
  void a_file_that_somebody_else_moved_is_opened_anew() throws IOException {
    ReportFile file = file(Rotation.NEVER);
    write(file, "run", "1");
    Files.move(directory.resolve("out.jsonl"), directory.resolve("elsewhere"));
    write(file, "2");
    now += SECOND;
    write(file, "3");

    assertThat(directory.resolve("elsewhere")).hasContent("run\n1\n2");
    assertThat(directory.resolve("out.jsonl")).hasContent("run\n3");
  }

  @Test
  void a_file_that_somebody_else_has_replaced_is_opened_anew() throws IOException {
    ReportFile file = file(Rotation.NEVER);
    write(file, "run", "1");
    Files.move(directory.resolve("out.jsonl"), directory.resolve("elsewhere"));
    Files.writeString(directory.resolve("out.jsonl"), "");
    now += SECOND;
    write(file, "2");

    assertThat(directory.resolve("out.jsonl")).hasContent("run\n2");
  }

  @Test
  void a_file_that_somebody_else_has_emptied_begins_again() throws IOException {
    ReportFile file = file(Rotation.NEVER);
    write(file, "run", "1");
    Files.writeString(directory.resolve("out.jsonl"), "");
    now += SECOND;
    write(file, "2");

    assertThat(directory.resolve("out.jsonl")).hasContent("run\n2");
  }

  @Test
  void a_moved_file_is_written_on_where_no_new_one_can_be_opened() throws IOException {
    ReportFile file = file(Rotation.NEVER);
    write(file, "run", "1");
    Files.move(directory.resolve("out.jsonl"), directory.resolve("elsewhere"));
    Files.createDirectory(directory.resolve("out.jsonl"));
    now += SECOND;
    write(file, "2");
    now += SECOND;
    write(file, "3");

    assertThat(directory.resolve("elsewhere")).hasContent("run\n1\n2\n3");
    assertThat(notices)
        .containsExactly(
            "report="
                + directory.resolve("out.jsonl")
                + " cannot be opened anew: it is a directory; the file that was open is written on");
  }

  private ReportFile file(Rotation rotation) {
    return new ReportFile(
        directory.resolve("out.jsonl").toString(),
        "agent argument",
        rotation,
        new AppendingFile(),
        () -> now,
        notices::add);
  }

  private static void write(ReportFile file, String... lines) throws IOException {
    for (String line : lines) {
      file.write(line);
    }
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  /** A file that another program holds, as on systems where that forbids to move it. */
  private static final class Stubborn implements ReportTarget {

    private boolean refuses = true;
    private int moves;

    @Override
    public void write(byte[] bytes) {}

    @Override
    public long size() {
      return 100;
    }

    @Override
    public State look() {
      return State.CURRENT;
    }

    @Override
    public boolean moveAway(int kept, long leastBytes) throws IOException {
      if (refuses) {
        throw new FileSystemException("out", null, "used by another process");
      }
      moves++;
      return false;
    }

    @Override
    public void close() {}
  }
}
