package io.loopwarden.junit.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all. */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Puts a text into a file as UTF-8, and replaces what was there. A reader sees the old text or
   * the new one, never a part. A symbolic link stays, and what it leads to is replaced.
   *
   * @throws IOException when that fails; the file is as it was then
   */
  public static void write(Path file, String text) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path directory = target.resolveSibling(".").normalize();
    Files.createDirectories(directory);
    Path fresh =
        directory.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.writeString(fresh, text, UTF_8);
      move(fresh, target);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void move(Path fresh, Path target) throws IOException {
    try {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
