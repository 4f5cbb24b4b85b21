package com.example.cases.jdk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** What {@code Files} does with files: copying, moving, deleting, listing, reading, writing. */
final class FilesCalls {

  private static final String FILES = "java.nio.file.Files.";

  private FilesCalls() {}

  @Waits(value = FILES + "copy", category = "file")
  static void copy(Place place) throws Exception {
    Place.use(Files.copy(place.file, place.absent));
  }

  @Waits(value = FILES + "copy", category = "file")
  static void copyReplacing(Place place) throws Exception {
    Place.use(
        Files.copy(
            place.file,
            place.other,
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.COPY_ATTRIBUTES));
  }

  @Waits(value = FILES + "copy", category = "file")
  static void copyOut(Place place) throws Exception {
    Place.use(Files.copy(place.file, OutputStream.nullOutputStream()));
  }

  @Waits(value = FILES + "copy", category = "file")
  static void copyIn(Place place) throws Exception {
    Place.use(Files.copy(InputStream.nullInputStream(), place.absent));
  }

  @Waits(value = FILES + "move", category = "file")
  static void move(Place place) throws Exception {
    Place.use(Files.move(place.file, place.absent));
  }

  @Waits(value = FILES + "move", category = "file")
  static void moveAtomically(Place place) throws Exception {
    Place.use(Files.move(place.file, place.other, StandardCopyOption.ATOMIC_MOVE));
  }

  @Waits(value = FILES + "delete", category = "file")
  static void delete(Place place) throws Exception {
    Files.delete(place.file);
  }

  @Waits(value = FILES + "deleteIfExists", category = "file")
  static void deleteIfExists(Place place) throws Exception {
    Place.use(Files.deleteIfExists(place.absent));
  }

  @Waits(value = FILES + "createFile", category = "file")
  static void createFile(Place place) throws Exception {
    Place.use(Files.createFile(place.absent));
  }

  @Waits(value = FILES + "createDirectory", category = "file")
  static void createDirectory(Place place) throws Exception {
    Place.use(Files.createDirectory(place.absent));
  }

  @Waits(value = FILES + "createDirectories", category = "file")
  static void createDirectories(Place place) throws Exception {
    Place.use(Files.createDirectories(place.absent.resolve("a").resolve("b")));
  }

  @Waits(value = FILES + "createTempFile", category = "file")
  static void createTempFile(Place place) throws Exception {
    Place.use(Files.createTempFile(place.directory, "case", null));
  }

  @Waits(value = FILES + "createTempDirectory", category = "file")
  static void createTempDirectory(Place place) throws Exception {
    Place.use(Files.createTempDirectory(place.directory, "case"));
  }

  @Waits(value = FILES + "createLink", category = "file")
  static void createLink(Place place) throws Exception {
    Place.use(Files.createLink(place.absent, place.file));
  }

  @Waits(value = FILES + "createSymbolicLink", category = "file")
  static void createSymbolicLink(Place place) throws Exception {
    Place.use(Files.createSymbolicLink(place.absent, place.file));
  }

  @Waits(value = FILES + "readSymbolicLink", category = "file")
  static void readSymbolicLink(Place place) throws Exception {
    Place.use(Files.readSymbolicLink(place.link));
  }

  @Waits(value = FILES + "list", category = "file")
  static void list(Place place) throws Exception {
    try (Stream<Path> files = Files.list(place.sub)) {
      Place.use(files.count());
    }
  }

  @Waits(value = FILES + "walk", category = "file")
  static void walk(Place place) throws Exception {
    Stream<Path> files = Files.walk(place.directory);
    Place.use(files);
  }

  @Waits(value = FILES + "walk", category = "file")
  static void walkAndCount(Place place) throws Exception {
    try (Stream<Path> files = Files.walk(place.directory)) {
      Place.use(files.count());
    }
  }

  @Waits(value = FILES + "walkFileTree", category = "file")
  static void walkFileTree(Place place) throws Exception {
    Files.walkFileTree(
        place.directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Waits(value = FILES + "find", category = "file")
  static void find(Place place) throws Exception {
    Place.use(Files.find(place.directory, 3, (path, attributes) -> true));
  }

  @Waits(value = FILES + "lines", category = "file")
  static void lines(Place place) throws Exception {
    try (Stream<String> lines = Files.lines(place.file)) {
      Place.use(lines.filter(line -> !line.isEmpty()).toList());
    }
  }

  @Waits(value = FILES + "readAllBytes", category = "file")
  static void readAllBytes(Place place) throws Exception {
    Place.use(Files.readAllBytes(place.file));
  }

  @Waits(value = FILES + "readString", category = "file")
  static void readString(Place place) throws Exception {
    Place.use(Files.readString(place.file));
  }

  @Waits(value = FILES + "readAllLines", category = "file")
  static void readAllLines(Place place) throws Exception {
    Place.use(Files.readAllLines(place.file));
  }

  @Waits(value = FILES + "write", category = "file")
  static void write(Place place) throws Exception {
    Place.use(Files.write(place.absent, new byte[100_000]));
  }

  @Waits(value = FILES + "write", category = "file")
  static void writeLines(Place place) throws Exception {
    Place.use(Files.write(place.absent, List.of("one", "two")));
  }

  @Waits(value = FILES + "writeString", category = "file")
  static void writeString(Place place) throws Exception {
    Place.use(Files.writeString(place.absent, "text"));
  }

  @Waits(
      value = {FILES + "newBufferedReader", "java.io.BufferedReader.readLine"},
      category = "file")
  static void newBufferedReader(Place place) throws Exception {
    BufferedReader in = Files.newBufferedReader(place.file);
    Place.use(in.readLine());
  }

  @Waits(
      value = {FILES + "newBufferedWriter", "java.io.BufferedWriter.flush"},
      category = "file")
  static void newBufferedWriter(Place place) throws Exception {
    Writer out = Files.newBufferedWriter(place.absent);
    out.write("text");
    out.flush();
  }

  @Waits(
      value = {FILES + "newInputStream", "java.io.InputStream.read"},
      category = "file")
  static void newInputStream(Place place) throws Exception {
    InputStream in = Files.newInputStream(place.file);
    Place.use(in.read());
  }

  @Waits(
      value = {FILES + "newOutputStream", "java.io.OutputStream.write"},
      category = "file")
  static void newOutputStream(Place place) throws Exception {
    OutputStream out = Files.newOutputStream(place.absent);
    out.write("text".getBytes(UTF_8));
  }

  @Waits(value = FILES + "newByteChannel", category = "file")
  static void newByteChannel(Place place) throws Exception {
    Files.newByteChannel(place.file).close();
  }

  @Waits(value = FILES + "newDirectoryStream", category = "file")
  static void newDirectoryStream(Place place) throws Exception {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(place.sub)) {
      files.forEach(Place::use);
    }
  }

  @Waits(value = FILES + "newDirectoryStream", category = "file")
  static void newFilteredDirectoryStream(Place place) throws Exception {
    Files.newDirectoryStream(place.sub, "file*").close();
  }

  @Waits(value = FILES + "mismatch", category = "file")
  static void mismatch(Place place) throws Exception {
    Place.use(Files.mismatch(place.file, place.other));
  }
}
