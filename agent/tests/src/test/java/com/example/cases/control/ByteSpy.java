package com.example.cases.control;

import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An agent behind ours, so that it sees each class as the JVM gets it: what it saw last of a class
 * is what the JVM runs.
 */
public final class ByteSpy implements ClassFileTransformer {

  private static final Map<String, byte[]> SEEN = new ConcurrentHashMap<>();

  private ByteSpy() {}

  /** Called by the JVM. */
  public static void premain(String argument, Instrumentation instrumentation) {
    instrumentation.addTransformer(new ByteSpy(), true);
  }

  @Override
  public byte @Nullable [] transform(
      @Nullable ClassLoader loader,
      @Nullable String className,
      @Nullable Class<?> redefined,
      @Nullable ProtectionDomain domain,
      byte[] file) {
    if (className != null && isUsual(loader)) {
      SEEN.put(className, file.clone());
    }
    return null;
  }

  /** Others may define copies of their own, with other code, of classes of that name. */
  private static boolean isUsual(@Nullable ClassLoader loader) {
    return loader == null
        || loader == ClassLoader.getSystemClassLoader()
        || loader == ClassLoader.getPlatformClassLoader();
  }

  /** Returns the methods, after their class, that are not what the class's file says. */
  static TreeSet<String> differing() throws IOException {
    TreeSet<String> differing = new TreeSet<>();
    for (Map.Entry<String, byte[]> seen : SEEN.entrySet()) {
      byte[] original = original(seen.getKey());
      if (original != null) {
        Map<String, byte[]> now = CodeOnly.of(seen.getValue());
        CodeOnly.of(original)
            .forEach(
                (method, code) -> {
                  if (!Arrays.equals(code, now.remove(method))) {
                    differing.add(seen.getKey() + '.' + method);
                  }
                });
        now.keySet().forEach(added -> differing.add(seen.getKey() + '.' + added));
      }
    }
    return differing;
  }

  private static byte @Nullable [] original(String className) throws IOException {
    try (InputStream in = ClassLoader.getSystemResourceAsStream(className + ".class")) {
      return in == null ? null : in.readAllBytes();
    }
  }
}
