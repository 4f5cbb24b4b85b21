package io.loopwarden.engine.doctor;

import java.io.File;
import java.io.IOException;
import java.util.List;

/** What {@code java.io.File} asks the file system or changes in it. */
final class FileNameExercises {

  private static final String FILE = "java.io.File#";

  private FileNameExercises() {}

  static void addTo(List<Exercise> all, File file) {
    addQuestions(all, file);
    addChanges(all, file);
  }

  private static void addQuestions(List<Exercise> all, File file) {
    add(all, "exists", file::exists);
    add(all, "isFile", file::isFile);
    add(all, "isDirectory", file::isDirectory);
    add(all, "isHidden", file::isHidden);
    add(all, "length", file::length);
    add(all, "lastModified", file::lastModified);
    add(all, "canRead", file::canRead);
    add(all, "canWrite", file::canWrite);
    add(all, "canExecute", file::canExecute);
    add(all, "normalizedList", file::list);
    add(all, "getTotalSpace", file::getTotalSpace);
    add(all, "getFreeSpace", file::getFreeSpace);
    add(all, "getUsableSpace", file::getUsableSpace);
    add(all, "getCanonicalPath", file::getCanonicalPath);
  }

  private static void addChanges(List<Exercise> all, File file) {
    add(all, "mkdir", file::mkdir);
    add(all, "createNewFile", file::createNewFile);
    add(all, "delete", () -> absent(file).delete());
    add(all, "renameTo", () -> absent(file).renameTo(absent(file)));
    add(all, "setLastModified", () -> file.setLastModified(0));
    add(all, "setReadOnly", () -> absent(file).setReadOnly());
    add(all, "setWritable", () -> file.setWritable(true));
    add(all, "setReadable", () -> file.setReadable(true));
    add(all, "setExecutable", () -> file.setExecutable(false));
    add(all, "createTempFile", FileNameExercises::createAndDelete);
  }

  private static void add(List<Exercise> all, String method, Question question) {
    all.add(new Exercise(FILE + method, question::ask));
  }

  private interface Question {
    Object ask() throws IOException;
  }

  private static File absent(File file) {
    return new File(file.getPath() + ".absent");
  }

  private static Object createAndDelete() throws IOException {
    return File.createTempFile("loopwarden-doctor", null).delete();
  }
}
