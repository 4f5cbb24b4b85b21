package io.loopwarden.junit.report;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the reports.
 *
 * @param files those that were written; none when no report was asked for
 * @param problem one line for people when they could not be written, or {@code null}
 */
public record WrittenReports(List<Path> files, @Nullable String problem) {

  /** Copies the list. */
  public WrittenReports {
    files = List.copyOf(files);
  }
}
