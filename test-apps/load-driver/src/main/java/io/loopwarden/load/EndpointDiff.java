package io.loopwarden.load;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The fix of a pitfall: what differs between the code of a server's two endpoints. */
final class EndpointDiff {
  private static final int LINES_AROUND = 3;

  private EndpointDiff() {}

  /**
   * The lines of a unified diff without its file names. Package and imports are left out.
   *
   * @param root the repository's root
   * @throws IOException if a source file cannot be read
   */
  static List<String> lines(Path root, PitfallApp app) throws IOException {
    List<String> broken = code(app.sourceBelow(root, Endpoint.BROKEN));
    List<String> fixed = code(app.sourceBelow(root, Endpoint.FIXED));
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            app.broken().code(),
            app.fixed().code(),
            broken,
            DiffUtils.diff(broken, fixed),
            LINES_AROUND);
    return diff.stream().filter(line -> !isHeading(line)).toList();
  }

  private static boolean isHeading(String line) {
    return line.startsWith("--- ") || line.startsWith("+++ ") || line.startsWith("@@ ");
  }

  private static List<String> code(Path source) throws IOException {
    return Files.readAllLines(source).stream()
        .dropWhile(line -> line.isBlank() || line.matches("(package|import) .*"))
        .toList();
  }
}
