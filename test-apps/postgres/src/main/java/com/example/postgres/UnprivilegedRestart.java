package com.example.postgres;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts this program once more as the user {@code nobody}, because PostgreSQL refuses to run as
 * root. Needed only where the embedded server cannot drop root by itself, through {@code unshare}:
 * in containers without user name spaces.
 */
final class UnprivilegedRestart {
  private static final int NOBODY = 65534;

  private UnprivilegedRestart() {}

  static boolean isNeeded() {
    return System.getProperty("os.name").equals("Linux")
        && System.getProperty("user.name").equals("root")
        && !LinuxUtils.isUnshareAvailable();
  }

  /**
   * Runs the program again until it ends, on this program's input and output; returns its status.
   */
  static int run() throws IOException, InterruptedException {
    Path home = Files.createTempDirectory("loopwarden-postgres-");
    Path jar = copyReadableByAll(home);
    Process process = new ProcessBuilder(command(home, jar)).inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAndDelete(process, home)));
    return process.waitFor();
  }

  /** The build tree and the Maven repository are often readable by root alone. */
  private static Path copyReadableByAll(Path home) throws IOException {
    Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
    Path libraries = Files.createDirectory(home.resolve("lib"));
    try (Stream<Path> all = Files.list(jar.resolveSibling("lib"))) {
      for (Path library : all.toList()) {
        Files.copy(library, libraries.resolve(library.getFileName()));
      }
    }
    Path copy = Files.copy(jar, home.resolve(jar.getFileName()));
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setAttribute(home, "unix:uid", NOBODY);
    return copy;
  }

  private static List<String> command(Path home, Path jar) {
    return List.of(
        "setpriv",
        "--reuid=" + NOBODY,
        "--regid=" + NOBODY,
        "--clear-groups",
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Dot.epg.working-dir=" + home,
        "-jar",
        jar.toString());
  }

  /** At exit, also when this program is told to end: then nothing else of it still runs. */
  private static void stopAndDelete(Process process, Path home) {
    process.toHandle().destroy();
    try {
      process.waitFor();
      delete(home);
    } catch (IOException e) {
      System.err.println("cannot delete " + home + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void delete(Path home) throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      for (Path path : all.sorted((one, other) -> other.compareTo(one)).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
