package io.loopwarden.engine.doctor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;

/** What {@code java.nio.file} asks about files and changes of their attributes. */
final class AttributeExercises {

  private static final String VIEWS = "sun.nio.fs.UnixFileAttributeViews$";
  private static final String EXTENDED = "sun.nio.fs.UnixUserDefinedFileAttributeView#";
  private static final String PRINCIPALS = "sun.nio.fs.UnixUserPrincipals#";
  private static final String DISPATCHER = "sun.nio.fs.UnixNativeDispatcher#";

  private final Path file;

  private AttributeExercises(Path file) {
    this.file = file;
  }

  static void addTo(List<Exercise> all, Path file) {
    AttributeExercises on = new AttributeExercises(file);
    on.addChanges(all);
    on.addExtended(all);
    on.addPrincipals(all);
    on.addQuestions(all);
  }

  private void addChanges(List<Exercise> all) {
    add(
        all,
        VIEWS + "Basic#setTimes",
        () -> Files.setLastModifiedTime(file, FileTime.fromMillis(0)));
    add(
        all,
        VIEWS + "Posix#setMode",
        () -> Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(file)));
    add(all, VIEWS + "Posix#setOwners", () -> Files.setOwner(file, Files.getOwner(file)));
  }

  /**
   * A file system without extended attributes refuses them; the probe sees the call all the same.
   */
  private void addExtended(List<Exercise> all) {
    add(all, EXTENDED + "list", () -> extended().list());
    add(all, EXTENDED + "size", () -> extended().size("loopwarden"));
    add(all, EXTENDED + "read", () -> extended().read("loopwarden", ByteBuffer.allocate(1)));
    add(all, EXTENDED + "write", () -> extended().write("loopwarden", ByteBuffer.allocate(1)));
    add(all, EXTENDED + "delete", () -> extended().delete("loopwarden"));
  }

  private UserDefinedFileAttributeView extended() {
    return Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
  }

  private void addPrincipals(List<Exercise> all) {
    add(
        all,
        PRINCIPALS + "lookupName",
        () -> file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("root"));
    add(all, PRINCIPALS + "fromUid", () -> Files.getOwner(file));
    add(all, PRINCIPALS + "fromGid", () -> Files.getAttribute(file, "posix:group"));
  }

  private void addQuestions(List<Exercise> all) {
    add(all, DISPATCHER + "stat", () -> Files.readAttributes(file, BasicFileAttributes.class));
    add(all, DISPATCHER + "stat2", () -> Files.isDirectory(file));
    add(
        all,
        DISPATCHER + "lstat",
        () -> Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    add(all, DISPATCHER + "exists", () -> Files.exists(file));
    add(all, DISPATCHER + "access", () -> Files.isReadable(file));
    add(all, DISPATCHER + "realpath", this::isReal);
    add(all, DISPATCHER + "statvfs", () -> Files.getFileStore(file).getTotalSpace());
    add(all, "sun.nio.fs.LinuxFileSystem#getMountEntries", this::hasStores);
  }

  private boolean isReal() throws IOException {
    return file.toRealPath().equals(file);
  }

  private boolean hasStores() {
    return file.getFileSystem().getFileStores().iterator().hasNext();
  }

  private static void add(List<Exercise> all, String row, Exercise.Call call) {
    all.add(new Exercise(row, call));
  }
}
