package com.example.cases.traced;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a case as a container does: in a loader of its own, which the class path knows nothing of.
 */
public final class InChildLoader {

  private InChildLoader() {}

  public static void main(String[] arguments) throws Exception {
    List<URL> urls = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      urls.add(Path.of(arguments[i]).toUri().toURL());
    }
    ClassLoader application =
        new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    Thread.currentThread().setContextClassLoader(application);
    Class<?> main = Class.forName(arguments[0], true, application);
    main.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
  }
}
