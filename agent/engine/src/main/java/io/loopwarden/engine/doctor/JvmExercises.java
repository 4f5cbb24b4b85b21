package io.loopwarden.engine.doctor;

import java.io.File;
import java.io.IOException;
import java.util.List;

/** Processes, class loading, collections. */
final class JvmExercises {

  private static final String ABSENT = "io.loopwarden.engine.doctor.NoSuchClass";

  private JvmExercises() {}

  static void addTo(List<Exercise> all) {
    all.add(new Exercise("java.lang.ProcessBuilder#start", () -> child().destroy()));
    all.add(new Exercise("java.lang.System#gc", System::gc));
    all.add(
        new Exercise(
            "java.lang.ClassLoader#loadClass",
            () -> tryLoad(new ClassLoader(ClassLoader.getPlatformClassLoader()) {})));
    all.add(
        new Exercise(
            "jdk.internal.loader.BuiltinClassLoader#loadClassOrNull",
            () -> tryLoad(ClassLoader.getPlatformClassLoader())));
  }

  private static Process child() throws IOException {
    String java =
        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
    return new ProcessBuilder(java, "-version")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void tryLoad(ClassLoader loader) {
    try {
      loader.loadClass(ABSENT);
    } catch (ClassNotFoundException expected) {
      // Looking for the class is what the probe must see.
    }
  }
}
