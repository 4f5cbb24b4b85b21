package io.loopwarden.junit.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where reports go.
 *
 * @param workingDirectory where the tests run, and relative paths start
 * @param directory the reports' directory, which may not exist yet; {@code null}: none are written
 */
public record ReportSetting(Path workingDirectory, @Nullable Path directory) {

  /** The configuration parameter: a directory, or {@code none}. */
  public static final String REPORTS = "loopwarden.junit.reports";

  private static final String NONE = "none";
  private static final List<String> BUILD_DIRECTORIES = List.of("target", "build");

  /**
   * Reads the parameter. Without it the reports go to {@code target/loopwarden}, or else to {@code
   * build/loopwarden}, whichever build directory exists, or else nowhere.
   *
   * @param parameters gives the text of a configuration parameter, if it is set
   */
  public static ReportSetting of(
      Function<String, Optional<String>> parameters, Path workingDirectory) {
    String text = parameters.apply(REPORTS).orElse("").trim();
    if (!text.isEmpty()) {
      Path named = text.equals(NONE) ? null : workingDirectory.resolve(text);
      return new ReportSetting(workingDirectory, named);
    }
    for (String each : BUILD_DIRECTORIES) {
      if (Files.isDirectory(workingDirectory.resolve(each))) {
        return new ReportSetting(
            workingDirectory, workingDirectory.resolve(each).resolve("loopwarden"));
      }
    }
    return new ReportSetting(workingDirectory, null);
  }
}
