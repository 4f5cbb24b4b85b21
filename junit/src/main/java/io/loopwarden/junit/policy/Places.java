package io.loopwarden.junit.policy;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Where the annotations of a test may be: method, classes around it, packages; innermost first. */
final class Places {

  private Places() {}

  /** Returns the places, each with its name for people. */
  static Map<AnnotatedElement, String> of(ExtensionContext context) {
    Map<AnnotatedElement, String> places = new LinkedHashMap<>();
    Method method = context.getTestMethod().orElse(null);
    Class<?> type = context.getRequiredTestClass();
    if (method != null) {
      places.put(method, type.getName() + "." + method.getName());
    }
    for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
      places.put(each, each.getName());
    }
    addPackages(places, type);
    return places;
  }

  private static void addPackages(Map<AnnotatedElement, String> places, Class<?> type) {
    String name = type.getPackageName();
    while (!name.isEmpty()) {
      Class<?> info = info(name, type.getClassLoader());
      if (info != null) {
        places.put(info, "package " + name);
      }
      name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
  }

  private static @Nullable Class<?> info(String name, @Nullable ClassLoader loader) {
    try {
      return Class.forName(name + ".package-info", false, loader);
    } catch (ClassNotFoundException | LinkageError none) {
      return null;
    }
  }
}
