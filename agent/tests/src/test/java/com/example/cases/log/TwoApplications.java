package com.example.cases.log;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;

/** Two applications in one JVM, each with its own copy of its logging, as containers have them. */
public final class TwoApplications {

  private TwoApplications() {}

  /**
   * Runs the applications one after the other.
   *
   * @param arguments class path of the first and the file it logs to, the same of the second
   */
  public static void main(String[] arguments) throws Exception {
    URLClassLoader first = loaderOf(arguments[0]);
    URLClassLoader second = loaderOf(arguments[2]);
    run(first, "slf4j", "settings", arguments[1]);
    run(second, "slf4j", "templates", arguments[3]);
  }

  private static void run(URLClassLoader loader, String... arguments) throws Exception {
    Thread.currentThread().setContextClassLoader(loader);
    loader
        .loadClass(LoggingLoop.class.getName())
        .getMethod("main", String[].class)
        .invoke(null, (Object) arguments);
  }

  private static URLClassLoader loaderOf(String classPath) throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      urls.add(new File(entry).toURI().toURL());
    }
    return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
  }
}
