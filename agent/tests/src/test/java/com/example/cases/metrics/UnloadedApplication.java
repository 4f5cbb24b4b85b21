package com.example.cases.metrics;

import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/**
 * Runs an application with a registry in a loader of its own, as a container does, and drops it.
 * Arguments: the loader's class path.
 */
public final class UnloadedApplication {

  private UnloadedApplication() {}

  public static void main(String[] arguments) throws Exception {
    SleepingLoop loop = new SleepingLoop();
    WeakReference<ClassLoader> application = runIn(loop, arguments);
    System.out.println("shown");
    while (!application.refersTo(null)) {
      System.gc();
      loop.sleepOnce(); // the agent goes on meanwhile
    }
    System.out.println("unloaded");
    loop.end();
  }

  private static WeakReference<ClassLoader> runIn(SleepingLoop loop, String... paths)
      throws Exception {
    URL[] urls = new URL[paths.length];
    for (int i = 0; i < paths.length; i++) {
      urls[i] = Path.of(paths[i]).toUri().toURL();
    }
    ClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    Callable<?> shown =
        (Callable<?>)
            Class.forName(OneRegistry.class.getName(), true, loader).getConstructor().newInstance();
    loop.sleepUntil(() -> isTrue(shown));
    return new WeakReference<>(loader);
  }

  private static boolean isTrue(Callable<?> question) {
    try {
      return Boolean.TRUE.equals(question.call());
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
