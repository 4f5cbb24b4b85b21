package com.example.cases.jdk;

import java.nio.file.FileStore;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;

/** What {@code Files} asks about files and what it changes of their attributes; watching them. */
final class AttributeCalls {

  private static final String FILES = "java.nio.file.Files.";
  private static final LinkOption ITSELF = LinkOption.NOFOLLOW_LINKS;

  private AttributeCalls() {}

  @Waits(value = FILES + "exists", category = "file")
  static void exists(Place place) {
    Place.use(Files.exists(place.file));
  }

  @Waits(value = FILES + "exists", category = "file")
  static void existsItself(Place place) {
    Place.use(Files.exists(place.link, ITSELF));
  }

  @Waits(value = FILES + "exists", category = "file")
  static void doesNotExist(Place place) {
    Place.use(Files.exists(place.absent));
  }

  @Waits(value = FILES + "notExists", category = "file")
  static void notExists(Place place) {
    Place.use(Files.notExists(place.file));
  }

  @Waits(value = FILES + "isDirectory", category = "file")
  static void isDirectory(Place place) {
    Place.use(Files.isDirectory(place.file));
  }

  @Waits(value = FILES + "isDirectory", category = "file")
  static void isDirectoryItself(Place place) {
    Place.use(Files.isDirectory(place.file, ITSELF));
  }

  @Waits(value = FILES + "isRegularFile", category = "file")
  static void isRegularFile(Place place) {
    Place.use(Files.isRegularFile(place.file));
  }

  @Waits(value = FILES + "isSymbolicLink", category = "file")
  static void isSymbolicLink(Place place) {
    Place.use(Files.isSymbolicLink(place.link));
  }

  @Waits(value = FILES + "isReadable", category = "file")
  static void isReadable(Place place) {
    Place.use(Files.isReadable(place.file));
  }

  @Waits(value = FILES + "isWritable", category = "file")
  static void isWritable(Place place) {
    Place.use(Files.isWritable(place.file));
  }

  @Waits(value = FILES + "isExecutable", category = "file")
  static void isExecutable(Place place) {
    Place.use(Files.isExecutable(place.file));
  }

  @Waits(value = FILES + "isSameFile", category = "file")
  static void isSameFile(Place place) throws Exception {
    Place.use(Files.isSameFile(place.file, place.other));
  }

  @Waits(value = FILES + "size", category = "file")
  static void size(Place place) throws Exception {
    Place.use(Files.size(place.file));
  }

  @Waits(value = FILES + "getAttribute", category = "file")
  static void getAttribute(Place place) throws Exception {
    Place.use(Files.getAttribute(place.file, "unix:ino"));
  }

  @Waits(value = FILES + "readAttributes", category = "file")
  static void readAttributes(Place place) throws Exception {
    Place.use(Files.readAttributes(place.file, BasicFileAttributes.class));
  }

  @Waits(value = FILES + "readAttributes", category = "file")
  static void readPosixAttributes(Place place) throws Exception {
    Place.use(Files.readAttributes(place.file, PosixFileAttributes.class));
  }

  @Waits(value = FILES + "readAttributes", category = "file")
  static void readAttributesByName(Place place) throws Exception {
    Place.use(Files.readAttributes(place.file, "size,lastModifiedTime"));
  }

  @Waits(value = "java.nio.file.attribute.BasicFileAttributeView.readAttributes", category = "file")
  static void readAttributesByView(Place place) throws Exception {
    Place.use(
        Files.getFileAttributeView(place.file, BasicFileAttributeView.class).readAttributes());
  }

  @Waits(value = FILES + "setAttribute", category = "file")
  static void setAttribute(Place place) throws Exception {
    Place.use(Files.setAttribute(place.file, "lastModifiedTime", FileTime.fromMillis(0)));
  }

  @Waits(value = FILES + "getLastModifiedTime", category = "file")
  static void getLastModifiedTime(Place place) throws Exception {
    Place.use(Files.getLastModifiedTime(place.file));
  }

  @Waits(value = FILES + "setLastModifiedTime", category = "file")
  static void setLastModifiedTime(Place place) throws Exception {
    Place.use(Files.setLastModifiedTime(place.file, FileTime.fromMillis(0)));
  }

  @Waits(value = FILES + "getOwner", category = "file")
  static void getOwner(Place place) throws Exception {
    Place.use(Files.getOwner(place.file));
  }

  @Waits(
      value = {FILES + "getOwner", FILES + "setOwner"},
      category = "file")
  static void setOwner(Place place) throws Exception {
    Place.use(Files.setOwner(place.file, Files.getOwner(place.file)));
  }

  @Waits(value = FILES + "getPosixFilePermissions", category = "file")
  static void getPosixFilePermissions(Place place) throws Exception {
    Place.use(Files.getPosixFilePermissions(place.file));
  }

  @Waits(value = FILES + "setPosixFilePermissions", category = "file")
  static void setPosixFilePermissions(Place place) throws Exception {
    Place.use(
        Files.setPosixFilePermissions(place.file, PosixFilePermissions.fromString("rw-r--r--")));
  }

  @Waits(
      value = {FILES + "getFileStore", "java.nio.file.FileStore.getUsableSpace"},
      category = "file")
  static void getFileStore(Place place) throws Exception {
    FileStore store = Files.getFileStore(place.file);
    Place.use(store.getUsableSpace());
  }

  @Waits(value = "java.nio.file.Path.toRealPath", category = "file")
  static void toRealPath(Place place) throws Exception {
    Place.use(place.link.toRealPath());
  }

  @Waits(value = "java.nio.file.Path.toUri", category = "file")
  static void toUri(Place place) {
    Place.use(place.sub.toUri());
  }

  @Waits(
      value = "java.nio.file.attribute.UserPrincipalLookupService.lookupPrincipalByName",
      category = "file")
  static void lookupPrincipal(Place place) throws Exception {
    Place.use(
        FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName("root"));
  }

  private static WatchService watch(Path directory) throws Exception {
    WatchService service = directory.getFileSystem().newWatchService();
    directory.register(service, StandardWatchEventKinds.ENTRY_CREATE);
    return service;
  }

  @Waits(value = "java.nio.file.Path.register", category = "file")
  static void register(Place place) throws Exception {
    WatchService service = place.sub.getFileSystem().newWatchService();
    Place.use(place.sub.register(service, StandardWatchEventKinds.ENTRY_CREATE));
  }

  @Waits(value = "java.nio.file.WatchService.take", category = "queue")
  static void watchTake(Place place) throws Exception {
    WatchService service = watch(place.sub);
    Place.later(() -> Files.createFile(place.sub.resolve("new")));
    Place.use(service.take());
  }

  @Waits(value = "java.nio.file.WatchService.poll", category = "queue")
  static void watchPoll(Place place) throws Exception {
    WatchService service = watch(place.sub);
    Place.use(service.poll(5, TimeUnit.MILLISECONDS));
  }
}
