package io.loopwarden.engine.weave;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
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
  private final Map<ClassLoader, Map<String, Set<String>>> known =
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
    if (name.equals("java/lang/Object") || (name.startsWith("java/") && !isSql(name))) {
      return;
    }
    found.addAll(implementedBy(name, loader));
  }

  private static boolean isSql(String name) {
    return name.startsWith("java/sql/");
  }

  private Set<String> implementedBy(String name, ClassLoader loader) {
    Map<String, Set<String>> cache = cacheOf(loader);
    Set<String> cached = cache.get(name);
    if (cached != null) {
      return cached;
    }
    Set<String> found = new HashSet<>();
    ClassReader reader = read(name, loader);
    if (reader != null) {
      collect(reader, loader, found);
    }
    cache.put(name, found);
    return found;
  }

  private Map<String, Set<String>> cacheOf(ClassLoader loader) {
    Map<String, Set<String>> cache = known.get(loader);
    if (cache == null) {
      cache = new ConcurrentHashMap<>();
      known.put(loader, cache);
    }
    return cache;
  }

  private static @Nullable ClassReader read(String name, ClassLoader loader) {
    try (InputStream in = loader.getResourceAsStream(name + ".class")) {
      return in == null ? null : new ClassReader(in.readAllBytes());
    } catch (IOException | RuntimeException unreadable) {
      return null; // an optional super type that is not there
    }
  }
}
