package io.loopwarden.engine.report;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Opens a report for appending: creates missing directories, makes them and a new file their
 * owner's alone, because queries and paths may be confidential, and ends a line that an earlier run
 * left unfinished.
 */
final class AppendingFile implements ReportFile.Opener {

  /** Bits of {@code st_mode}, as in {@code inode(7)}. */
  private static final int FILE_TYPE = 0170000;

  private static final int CHARACTER_DEVICE = 0020000;
  private static final int BLOCK_DEVICE = 0060000;

  @Override
  public ReportTarget open(String path) throws IOException {
    Path file = Path.of(path).toAbsolutePath();
    try {
      if (Files.exists(file)) {
        refuseWhatWouldBlock(file);
      } else {
        create(file);
      }
      boolean unfinished = endsInsideLine(file);
      // A plain stream, because a channel is closed for good when its thread is interrupted.
      FileOutputStream stream = new FileOutputStream(file.toFile(), true);
      if (unfinished) {
        stream.write('\n');
      }
      return new AppendedFile(file, stream, Files.isRegularFile(file) && !isOwnStream(file));
    } catch (FileSystemException e) {
      throw new IOException(reason(e), e);
    }
  }

  /** Opening a named pipe waits for a reader; devices and the program's own streams are meant. */
  private static void refuseWhatWouldBlock(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("it is a directory");
    }
    if (!Files.isRegularFile(file) && !isOwnStream(file) && !isDevice(file)) {
      throw new IOException("it is neither a regular file nor a device");
    }
  }

  private static boolean isOwnStream(Path file) {
    return file.startsWith("/dev/stdout")
        || file.startsWith("/dev/stderr")
        || file.startsWith("/dev/fd")
        || file.startsWith("/proc/self/fd");
  }

  private static boolean isDevice(Path file) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return false;
    }
    int type = (Integer) Files.getAttribute(file, "unix:mode") & FILE_TYPE;
    return type == CHARACTER_DEVICE || type == BLOCK_DEVICE;
  }

  private static void create(Path file) throws IOException {
    Path directory = file.getParent();
    if (directory != null && !Files.isDirectory(directory)) {
      createDirectories(directory);
    }
    try {
      createFile(file);
    } catch (FileAlreadyExistsException madeMeanwhile) {
      if (!Files.exists(file)) {
        throw new IOException(file + " is a link to nowhere", madeMeanwhile);
      }
      refuseWhatWouldBlock(file); // by another JVM that starts with the same setting
    }
  }

  private static void createDirectories(Path directory) throws IOException {
    Files.createDirectories(directory, ownersAlone(directory, "rwx------"));
  }

  /** Makes a file that is its owner's alone. */
  static void createFile(Path file) throws IOException {
    Files.createFile(file, ownersAlone(file, "rw-------"));
  }

  private static FileAttribute<?>[] ownersAlone(Path path, String permissions) {
    if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
    };
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
