package com.example.cases.jdk;

import java.io.File;

/** What {@code java.io.File} asks the file system and changes in it. */
final class FileNameCalls {

  private static final String FILE = "java.io.File.";

  private FileNameCalls() {}

  @Waits(value = FILE + "exists", category = "file")
  static void exists(Place place) throws Exception {
    File file = place.file.toFile();
    Place.use(file.exists());
  }

  @Waits(value = FILE + "isFile", category = "file")
  static void isFile(Place place) throws Exception {
    File file = place.file.toFile();
    Place.use(file.isFile());
  }

  @Waits(value = FILE + "isDirectory", category = "file")
  static void isDirectory(Place place) throws Exception {
    File file = place.file.toFile();
    Place.use(file.isDirectory());
  }

  @Waits(value = FILE + "isHidden", category = "file")
  static void isHidden(Place place) throws Exception {
    File file = place.file.toFile();
    Place.use(file.isHidden());
  }

  @Waits(value = FILE + "length", category = "file")
  static void length(Place place) throws Exception {
    File file = place.file.toFile();
    Place.use(file.length());
  }

  @Waits(value = FILE + "lastModified", category = "file")
  static void lastModified(Place place) throws Exception {
    File file = place.file.toFile();
    Place.use(file.lastModified());
  }

  @Waits(value = FILE + "canRead", category = "file")
  static void canRead(Place place) throws Exception {
    File file = place.file.toFile();
    Place.use(file.canRead());
  }

  @Waits(value = FILE + "canWrite", category = "file")
  static void canWrite(Place place) throws Exception {
    File file = place.file.toFile();
    Place.use(file.canWrite());
  }

  @Waits(value = FILE + "canExecute", category = "file")
  static void canExecute(Place place) throws Exception {
    File file = place.file.toFile();
    Place.use(file.canExecute());
  }

  @Waits(value = FILE + "list", category = "file")
  static void list(Place place) throws Exception {
    File file = place.sub.toFile();
    Place.use(file.list());
  }

  @Waits(value = FILE + "list", category = "file")
  static void list2(Place place) throws Exception {
    File file = place.sub.toFile();
    Place.use(file.list((directory, name) -> true));
  }

  @Waits(value = FILE + "listFiles", category = "file")
  static void listFiles(Place place) throws Exception {
    File file = place.sub.toFile();
    Place.use(file.listFiles());
  }

  @Waits(value = FILE + "listFiles", category = "file")
  static void listFiles2(Place place) throws Exception {
    File file = place.sub.toFile();
    Place.use(file.listFiles(found -> true));
  }

  @Waits(value = FILE + "listFiles", category = "file")
  static void listFiles3(Place place) throws Exception {
    File file = place.sub.toFile();
    Place.use(file.listFiles((directory, name) -> true));
  }

  @Waits(value = FILE + "mkdir", category = "file")
  static void mkdir(Place place) throws Exception {
    File absent = place.absent.toFile();
    Place.use(absent.mkdir());
  }

  @Waits(value = FILE + "mkdirs", category = "file")
  static void mkdirs(Place place) throws Exception {
    File absent = place.absent.toFile();
    Place.use(new File(absent, "a/b").mkdirs());
  }

  @Waits(value = FILE + "createNewFile", category = "file")
  static void createNewFile(Place place) throws Exception {
    File absent = place.absent.toFile();
    Place.use(absent.createNewFile());
  }

  @Waits(value = FILE + "createTempFile", category = "file")
  static void createTempFile(Place place) throws Exception {
    Place.use(File.createTempFile("case", null));
  }

  @Waits(value = FILE + "createTempFile", category = "file")
  static void createTempFileIn(Place place) throws Exception {
    Place.use(File.createTempFile("case", null, place.sub.toFile()));
  }

  @Waits(value = FILE + "delete", category = "file")
  static void delete(Place place) throws Exception {
    File file = place.file.toFile();
    Place.use(file.delete());
  }

  @Waits(value = FILE + "delete", category = "file")
  static void deleteAbsent(Place place) throws Exception {
    File absent = place.absent.toFile();
    Place.use(absent.delete());
  }

  @Waits(value = FILE + "renameTo", category = "file")
  static void renameTo(Place place) throws Exception {
    File file = place.file.toFile();
    File absent = place.absent.toFile();
    Place.use(file.renameTo(absent));
  }

  @Waits(value = FILE + "setLastModified", category = "file")
  static void setLastModified(Place place) throws Exception {
    File file = place.file.toFile();
    Place.use(file.setLastModified(0));
  }

  @Waits(value = FILE + "setReadOnly", category = "file")
  static void setReadOnly(Place place) throws Exception {
    File file = place.file.toFile();
    Place.use(file.setReadOnly());
  }

  @Waits(value = FILE + "setWritable", category = "file")
  static void setWritable(Place place) throws Exception {
    File file = place.file.toFile();
    Place.use(file.setWritable(true));
  }

  @Waits(value = FILE + "setReadable", category = "file")
  static void setReadable(Place place) throws Exception {
    File file = place.file.toFile();
    Place.use(file.setReadable(true, false));
  }

  @Waits(value = FILE + "setExecutable", category = "file")
  static void setExecutable(Place place) throws Exception {
    File file = place.file.toFile();
    Place.use(file.setExecutable(true));
  }

  @Waits(value = FILE + "getTotalSpace", category = "file")
  static void getTotalSpace(Place place) throws Exception {
    File file = place.file.toFile();
    Place.use(file.getTotalSpace());
  }

  @Waits(value = FILE + "getFreeSpace", category = "file")
  static void getFreeSpace(Place place) throws Exception {
    File file = place.file.toFile();
    Place.use(file.getFreeSpace());
  }

  @Waits(value = FILE + "getUsableSpace", category = "file")
  static void getUsableSpace(Place place) throws Exception {
    File file = place.file.toFile();
    Place.use(file.getUsableSpace());
  }

  @Waits(value = FILE + "getCanonicalPath", category = "file")
  static void getCanonicalPath(Place place) throws Exception {
    File file = place.file.toFile();
    Place.use(file.getCanonicalPath());
  }

  @Waits(value = FILE + "getCanonicalFile", category = "file")
  static void getCanonicalFile(Place place) throws Exception {
    File file = place.file.toFile();
    Place.use(file.getCanonicalFile());
  }

  @Waits(value = FILE + "toURI", category = "file")
  static void toURI(Place place) throws Exception {
    File file = place.file.toFile();
    Place.use(file.toURI());
  }
}
