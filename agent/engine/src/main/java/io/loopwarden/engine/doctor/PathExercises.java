package io.loopwarden.engine.doctor;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributeView;
import java.util.List;

/** What {@code java.nio.file} does with files as wholes: copying, moving, deleting, listing. */
final class PathExercises {

  private static final String PROVIDER = "sun.nio.fs.UnixFileSystemProvider#";
  private static final String SECURE = "sun.nio.fs.UnixSecureDirectoryStream";
  private static final String SECURE_VIEW = SECURE + "$BasicFileAttributeViewImpl#";

  private final Path file;

  private PathExercises(Path file) {
    this.file = file;
  }

  static void addTo(List<Exercise> all, Path file) {
    PathExercises on = new PathExercises(file);
    on.addProvider(all);
    on.addSecure(all);
  }

  private void addProvider(List<Exercise> all) {
    add(all, PROVIDER + "copy", () -> Files.delete(Files.copy(file, other())));
    add(all, PROVIDER + "move", () -> Files.move(Files.move(file, other()), file));
    add(all, PROVIDER + "implDelete", () -> Files.deleteIfExists(other()));
    add(all, PROVIDER + "createDirectory", () -> Files.delete(Files.createDirectory(other())));
    add(
        all,
        PROVIDER + "createSymbolicLink",
        () -> Files.delete(Files.createSymbolicLink(other(), file)));
    add(all, PROVIDER + "createLink", () -> Files.delete(Files.createLink(other(), file)));
    add(all, PROVIDER + "readSymbolicLink", () -> Files.readSymbolicLink(file));
    add(all, PROVIDER + "newDirectoryStream", () -> secure(directory -> {}));
    add(all, "sun.nio.fs.AbstractPoller#register", this::watch);
    add(all, PROVIDER + "getFileStore", () -> Files.getFileStore(file));
  }

  private void addSecure(List<Exercise> all) {
    Path parent = Path.of(".");
    Path absent = Path.of("loopwarden-doctor.absent");
    add(
        all,
        SECURE + "#newDirectoryStream",
        () -> secure(d -> d.newDirectoryStream(parent, LinkOption.NOFOLLOW_LINKS).close()));
    add(all, SECURE + "#implDelete", () -> secure(d -> d.deleteFile(absent)));
    add(all, SECURE + "#move", () -> secure(d -> d.move(absent, d, absent)));
    add(all, SECURE_VIEW + "readAttributes", () -> view(v -> v.readAttributes()));
    add(all, SECURE_VIEW + "setTimes", () -> view(v -> v.setTimes(null, null, null)));
  }

  private static void add(List<Exercise> all, String row, Exercise.Call call) {
    all.add(new Exercise(row, call));
  }

  private Path other() {
    return file.resolveSibling(file.getFileName() + ".other");
  }

  private void watch() throws IOException {
    try (WatchService service = file.getFileSystem().newWatchService()) {
      parent().register(service, StandardWatchEventKinds.ENTRY_CREATE);
    }
  }

  private Path parent() {
    return file.resolveSibling("");
  }

  private interface Use<A> {
    void of(A a) throws IOException;
  }

  private void secure(Use<SecureDirectoryStream<Path>> use) throws IOException {
    try (DirectoryStream<Path> directory = Files.newDirectoryStream(parent())) {
      use.of((SecureDirectoryStream<Path>) directory);
    }
  }

  private void view(Use<BasicFileAttributeView> use) throws IOException {
    secure(
        directory ->
            use.of(
                directory.getFileAttributeView(
                    file.getFileName(), BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)));
  }
}
