package io.loopwarden.engine.bridge;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.ref.WeakReference;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Notices which loaders define the classes that bridges go by. Changes no class. Called by whatever
 * thread loads a class: one look into a set, and no lock. Holds loaders weakly.
 */
public final class Anchors implements ClassFileTransformer {

  private static final int MOST = 256;

  private final Set<String> names = new HashSet<>();
  private final Queue<Sighting> sightings = new ConcurrentLinkedQueue<>();
  private final AtomicInteger seen = new AtomicInteger();

  Anchors(Collection<BridgeRow> rows) {
    for (BridgeRow row : rows) {
      names.add(row.anchor().replace('.', '/'));
    }
  }

  /** Notices what loads from now on. Fit for premain. */
  public void watch(Instrumentation instrumentation) {
    instrumentation.addTransformer(this);
  }

  /** Looks through all that is loaded, once. Not for premain: it may take milliseconds. */
  void lookBack(Instrumentation instrumentation) {
    for (Class<?> type : instrumentation.getAllLoadedClasses()) {
      note(type.getClassLoader(), type.getName().replace('.', '/'));
    }
  }

  @Override
  public byte @Nullable [] transform(
      @Nullable ClassLoader loader,
      @Nullable String className,
      @Nullable Class<?> redefined,
      @Nullable ProtectionDomain domain,
      byte[] file) {
    note(loader, className);
    return null;
  }

  private void note(@Nullable ClassLoader loader, @Nullable String className) {
    if (className != null && names.contains(className) && sightings.size() < MOST) {
      seen.incrementAndGet();
      sightings.add(new Sighting(className.replace('/', '.'), weak(loader)));
    }
  }

  private static @Nullable WeakReference<ClassLoader> weak(@Nullable ClassLoader loader) {
    return loader == null ? null : new WeakReference<>(loader);
  }

  /** Returns how often an anchor was noticed so far: whether it is worth to ask again. */
  public int seen() {
    return seen.get();
  }

  /** Returns what was noticed since the last call. */
  List<Sighting> take() {
    List<Sighting> taken = new ArrayList<>();
    for (Sighting next = sightings.poll(); next != null; next = sightings.poll()) {
      taken.add(next);
    }
    return taken;
  }

  /**
   * A loader that defines, or is about to define, an anchor.
   *
   * @param anchor name of the class
   * @param loader its loader, {@code null} for the boot loader
   */
  record Sighting(String anchor, @Nullable WeakReference<ClassLoader> loader) {

    /** Returns the class, or {@code null} when it is gone or was not defined after all. */
    @Nullable Class<?> type() {
      ClassLoader present = loader == null ? null : loader.get();
      if (loader != null && present == null) {
        return null;
      }
      try {
        return Class.forName(anchor, false, present);
      } catch (ClassNotFoundException | LinkageError refused) {
        return null;
      }
    }
  }
}
