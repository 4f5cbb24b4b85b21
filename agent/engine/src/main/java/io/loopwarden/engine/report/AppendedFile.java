package io.loopwarden.engine.report;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A file of the file system, or a device, that is open for appending. */
final class AppendedFile implements ReportTarget {

  private final Path path;
  private final FileOutputStream stream;
  private final boolean movable;
  private @Nullable Object key;
  private long size;

  /**
   * Takes over a stream.
   *
   * @param path where it was opened
   * @param movable whether it is a regular file, named by its own path
   */
  AppendedFile(Path path, FileOutputStream stream, boolean movable) throws IOException {
    this.path = path;
    this.stream = stream;
    this.movable = movable;
    if (movable) {
      BasicFileAttributes attributes = attributes();
      key = attributes.fileKey();
      size = attributes.size();
    }
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    stream.write(bytes);
    size += bytes.length;
  }

  @Override
  public long size() {
    return movable ? size : 0;
  }

  @Override
  public State look() throws IOException {
    if (!movable) {
      return State.CURRENT;
    }
    try {
      BasicFileAttributes attributes = attributes();
      if (key != null && !key.equals(attributes.fileKey())) {
        return State.GONE;
      }
      boolean shorter = attributes.size() < size;
      size = attributes.size(); // others may append to it too
      return shorter ? State.CUT : State.CURRENT;
    } catch (NoSuchFileException deleted) {
      return State.GONE;
    }
  }

  /**
   * Under a lock on the file itself, which all who append to it have open: of several that find it
   * too long one moves it, and the others see that it is gone.
   */
  @Override
  public boolean moveAway(int kept, long leastBytes) throws IOException {
    try (FileLock lock = stream.getChannel().tryLock()) {
      if (lock == null) {
        return false; // another process moves it now
      }
      State state = look();
      if (state == State.CURRENT && size >= leastBytes) {
        moveAway(path.toRealPath(), kept);
        return true;
      }
      return state == State.GONE;
    } catch (OverlappingFileLockException inThisJvm) {
      return false;
    }
  }

  /** A link stays where it is, and leads to a new file. */
  private void moveAway(Path real, int kept) throws IOException {
    new MovedFiles(real, kept).makeRoom();
    if (Files.isSymbolicLink(path)) {
      AppendingFile.createFile(real);
    }
  }

  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      // Each line was handed over when it was written: nothing is lost here.
    }
  }

  private BasicFileAttributes attributes() throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class);
  }
}
