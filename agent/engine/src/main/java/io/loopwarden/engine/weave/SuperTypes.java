package io.loopwarden.engine.weave;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.jar.asm.ClassReader;
import org.jspecify.annotations.Nullable;

/**
 * Finds which of a set of interfaces a class implements, from class files alone: no class is
 * loaded. Results are kept per class loader, which is held weakly. Thread-safe; holds no lock while
 * it calls a class loader.
 */
final class SuperTypes {

  private final Set<String> wanted;
  private final Map<ClassLoader, Map<String, Ancestry>> known =
      Collections.synchronizedMap(new WeakHashMap<>());

  /**
   * Creates a finder.
   *
   * @param wanted internal names of the interfaces
   */
  SuperTypes(Set<String> wanted) {
    this.wanted = wanted;
  }

  /**
   * Returns the wanted interfaces a class implements; empty when none or when a super type cannot
   * be read.
   */
  Set<String> of(ClassReader reader, ClassLoader loader) {
    Set<String> found = new HashSet<>();
    collect(reader, loader, found);
    return found;
  }

  /**
   * Returns the superclasses that do not implement all of the interfaces a class implements, each
   * with those it lacks: methods of these may stand there.
   *
   * @param implemented what {@link #of} returned for the class
   */
  Map<String, Set<String>> lacking(
      ClassReader reader, ClassLoader loader, Set<String> implemented) {
    Map<String, Set<String>> lacking = new HashMap<>();
    String parent = reader.getSuperName();
    while (parent != null && !isPlatform(parent)) {
      Ancestry ancestry = ancestryOf(parent, loader);
      Set<String> missing = new HashSet<>(implemented);
      missing.removeAll(ancestry.found());
      if (missing.isEmpty()) {
        break;
      }
      lacking.put(parent, missing);
      parent = ancestry.superName();
    }
    return lacking;
  }

  private void collect(ClassReader reader, ClassLoader loader, Set<String> found) {
    for (String implemented : reader.getInterfaces()) {
      collect(implemented, loader, found);
    }
    String parent = reader.getSuperName();
    if (parent != null) {
      collect(parent, loader, found);
    }
  }

  private void collect(String name, ClassLoader loader, Set<String> found) {
    if (wanted.contains(name)) {
      found.add(name);
    }
    if (!isPlatform(name) || isSql(name)) {
      found.addAll(ancestryOf(name, loader).found());
    }
  }

  private static boolean isPlatform(String name) {
    return name.startsWith("java/");
  }

  private static boolean isSql(String name) {
    return name.startsWith("java/sql/");
  }

  private Ancestry ancestryOf(String name, ClassLoader loader) {
    Map<String, Ancestry> cache = cacheOf(loader);
    Ancestry cached = cache.get(name);
    if (cached != null) {
      return cached;
    }
    Set<String> found = new HashSet<>();
    ClassReader reader = ClassFiles.read(name, loader);
    if (reader != null) {
      collect(reader, loader, found);
    }
    Ancestry ancestry = new Ancestry(reader == null ? null : reader.getSuperName(), found);
    cache.put(name, ancestry);
    return ancestry;
  }

  private Map<String, Ancestry> cacheOf(ClassLoader loader) {
    Map<String, Ancestry> cache = known.get(loader);
    if (cache == null) {
      cache = new ConcurrentHashMap<>();
      known.put(loader, cache);
    }
    return cache;
  }

  /** Super class of a type, and which of the wanted interfaces it implements; never changed. */
  private record Ancestry(@Nullable String superName, Set<String> found) {}
}
