package io.loopwarden.engine.report;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Opens a report for appending: creates missing directories, makes a new file readable by its owner
 * only, because queries and paths in it may be confidential, and ends a line that an earlier run
 * left unfinished.
 */
final class AppendingFile implements ReportFile.Opener {

  @Override
  public OutputStream open(String path) throws IOException {
    Path file = Path.of(path).toAbsolutePath();
    try {
      if (Files.exists(file)) {
        refuseWhatWouldBlock(file);
      } else {
        create(file);
      }
      boolean unfinished = endsInsideLine(file);
      // A plain stream, because a channel is closed for good when its thread is interrupted.
      OutputStream stream = new FileOutputStream(file.toFile(), true);
      if (unfinished) {
        stream.write('\n');
      }
      return stream;
    } catch (FileSystemException e) {
      throw new IOException(reason(e), e);
    }
  }

  /** Opening a named pipe waits for a reader; devices such as /dev/stderr are meant. */
  private static void refuseWhatWouldBlock(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("it is a directory");
    }
    boolean device = file.startsWith("/dev") || file.startsWith("/proc");
    if (!Files.isRegularFile(file) && !device) {
      throw new IOException("it is neither a regular file nor a device");
    }
  }

  private static void create(Path file) throws IOException {
    Path directory = file.getParent();
    if (directory != null && !Files.isDirectory(directory)) {
      Files.createDirectories(directory);
    }
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
  }

  private static boolean endsInsideLine(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) == 0 || !Files.isReadable(file)) {
      return false;
    }
    try (RandomAccessFile reader = new RandomAccessFile(file.toFile(), "r")) {
      reader.seek(reader.length() - 1);
      return reader.read() != '\n';
    }
  }

  private static String reason(FileSystemException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission for " + e.getFile();
    }
    if (e instanceof FileAlreadyExistsException) {
      return e.getFile() + " is no directory";
    }
    return e.getReason() == null ? e.toString() : e.getReason() + ": " + e.getFile();
  }
}
