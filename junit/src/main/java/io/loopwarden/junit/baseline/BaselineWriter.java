package io.loopwarden.junit.baseline;

import io.loopwarden.junit.files.JvmLock;
import io.loopwarden.junit.files.WholeFile;
import java.io.IOException;
import java.nio.file.Path;

/** Brings the baseline file up to date at the end of a run. */
public final class BaselineWriter {

  private BaselineWriter() {}

  /**
   * Adds findings that are new, drops those that are fixed, and keeps everything else: reasons,
   * last days, order and comments. An expired entry stays expired. May be called by several JVMs at
   * the same time; each sees what the others wrote. A file that needs no change is not touched.
   *
   * @return what was changed
   * @throws InvalidBaselineException when the file that is there cannot be read; it is as it was
   *     then
   * @throws IOException when it cannot be written; it is as it was then
   */
  public static BaselineChange write(Path file, BaselineRun run) throws IOException {
    return JvmLock.holding(
        file,
        () -> {
          BaselineChange change = BaselineMerge.merge(BaselineText.read(file), run);
          if (!change.isNothing()) {
            WholeFile.write(file, change.content());
          }
          return change;
        });
  }
}
