package io.loopwarden.engine.naming;

import java.lang.instrument.Instrumentation;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * Finds classes among those the JVM reports as loaded. A list of all classes costs a millisecond or
 * more, so one list serves many questions, and new lists are rationed: {@value #BURST} at once, one
 * more each {@value #REFILL_MILLIS} ms. Holds classes weakly and so keeps no class loader alive.
 */
public final class InstrumentedClasses implements LoadedClasses {

  private static final int CAPACITY = 2_048;
  private static final int BURST = 64;
  private static final long REFILL_MILLIS = 50;

  private final Instrumentation instrumentation;
  private final BoundedCache<WeakReference<Class<?>>> found = new BoundedCache<>(CAPACITY);
  private final Ration scans = new Ration(BURST, REFILL_MILLIS);

  /** Cleared by any collection; strong holders would keep undeployed applications alive. */
  private volatile WeakReference<Class<?>[]> latest = new WeakReference<>(null);

  public InstrumentedClasses(Instrumentation instrumentation) {
    this.instrumentation = instrumentation;
  }

  @Override
  public @Nullable Class<?> find(String name) {
    if (name.indexOf('/') >= 0) {
      return null;
    }
    WeakReference<Class<?>> known = found.get(name);
    Class<?> type = known == null ? null : known.get();
    if (type == null) {
      type = search(name);
      if (type != null) {
        found.put(name, new WeakReference<>(type));
      }
    }
    return type;
  }

  private @Nullable Class<?> search(String name) {
    if (isOfPlatform(name)) {
      return platformClass(name);
    }
    Class<?>[] list = latest.get();
    Class<?> type = list == null ? null : pick(list, name);
    if (type == null && scans.take(System.nanoTime())) {
      list = instrumentation.getAllLoadedClasses();
      latest = new WeakReference<>(list);
      type = pick(list, name);
    }
    return type;
  }

  /** Proxies of exported interfaces lie in {@code jdk.proxy1} and so on, whoever loads them. */
  private static boolean isOfPlatform(String name) {
    return name.startsWith("java.")
        || name.startsWith("sun.")
        || (name.startsWith("jdk.") && !name.startsWith("jdk.proxy"));
  }

  private static @Nullable Class<?> platformClass(String name) {
    try {
      return Class.forName(name, false, ClassLoader.getPlatformClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }

  private static @Nullable Class<?> pick(Class<?>[] list, String name) {
    for (Class<?> type : list) {
      if (type.getName().equals(name)) {
        return type;
      }
    }
    return null;
  }
}
