package io.loopwarden.engine.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Numbers the files that were moved out of the way: {@code out.jsonl.1} is the youngest. A gap that
 * a failure has left is filled before anything is deleted.
 */
final class MovedFiles {

  private final Path file;
  private final int kept;

  MovedFiles(Path file, int kept) {
    this.file = file;
    this.kept = kept;
  }

  /** Moves the file itself, and those before it as far as needed. */
  void makeRoom() throws IOException {
    int free = 1;
    while (free < kept && Files.exists(numbered(free))) {
      free++;
    }
    for (int number = free; number > 1; number--) {
      move(numbered(number - 1), numbered(number));
    }
    move(file, numbered(1));
  }

  private Path numbered(int number) {
    return file.resolveSibling(file.getFileName() + "." + number);
  }

  /** Replaces what stands there: the oldest, when all are taken. */
  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
  }
}
