package io.loopwarden.junit.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What the reports of one JVM are called: plain names, unless another JVM of the same build has
 * them already. Then the number of the fork is added, and if that is taken too, the process id.
 *
 * @param fork the number the build tool gave this JVM, or {@code null}
 * @param pid this JVM's process id
 * @param buildBegan when the process began that runs the build; files before it are of another one
 */
record ReportNames(@Nullable String fork, long pid, Instant buildBegan) {

  static final String SARIF = "loopwarden";
  static final String BUNDLE = "loopwarden-findings";
  static final String SARIF_END = ".sarif";
  static final String BUNDLE_END = ".json";

  /** Returns the names of this JVM. */
  static ReportNames ofThisJvm(Properties properties) {
    String surefire = properties.getProperty("surefire.forkNumber");
    String fork = surefire == null ? properties.getProperty("org.gradle.test.worker") : surefire;
    ProcessHandle self = ProcessHandle.current();
    return new ReportNames(fork, self.pid(), began(self));
  }

  /** Returns what to add to the names in a directory: nothing, or a dash and a number. */
  String suffix(Path directory) throws IOException {
    if (!isTaken(directory, "")) {
      return "";
    }
    if (fork != null && !isTaken(directory, "-" + fork)) {
      return "-" + fork;
    }
    return "-" + pid;
  }

  private boolean isTaken(Path directory, String suffix) throws IOException {
    Path file = directory.resolve(SARIF + suffix + SARIF_END);
    return Files.exists(file) && !Files.getLastModifiedTime(file).toInstant().isBefore(buildBegan);
  }

  /** The nearest JVM that this one descends from; a shell may stand between. */
  private static Instant began(ProcessHandle self) {
    Optional<ProcessHandle> each = self.parent();
    while (each.isPresent()) {
      if (each.get().info().command().filter(ReportNames::isJava).isPresent()) {
        return began(each.get().info(), self);
      }
      each = each.get().parent();
    }
    return began(self.info(), self);
  }

  private static Instant began(ProcessHandle.Info info, ProcessHandle self) {
    return info.startInstant().or(() -> self.info().startInstant()).orElse(Instant.EPOCH);
  }

  private static boolean isJava(String command) {
    String name = String.valueOf(Path.of(command).getFileName());
    return name.equals("java") || name.equals("java.exe");
  }
}
