package io.loopwarden.engine.naming;

import io.loopwarden.engine.rows.Row;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the type through which a developer can call a method of a class he cannot name. Looks at
 * loaded classes without initialising them; a class with missing dependencies is passed over.
 */
final class PublicTypes {

  private final List<String> hiddenPackages = new ArrayList<>();
  private final PackagePrefixes preferred;

  PublicTypes(List<Row> rows) {
    for (Row row : rows) {
      if (row.verb().equals("hidden-package")) {
        hiddenPackages.add(row.subject());
      }
    }
    this.preferred = new PackagePrefixes(rows, "prefer");
  }

  /** Returns the type to write for this method; the class itself when no better one exists. */
  Class<?> of(Class<?> type, String method) {
    Class<?> contract = contract(type, method);
    if (contract != null) {
      return contract;
    }
    if (isWritable(type)) {
      return type;
    }
    Class<?> parent = nearestSuperclass(type, method);
    if (parent != null) {
      return parent;
    }
    Class<?> view = nearestInterface(type, method, false);
    return view == null ? type : view;
  }

  /**
   * Returns the interface through which a proxy's method is called: a preferred one that declares
   * it, else the first of the proxy's own that offers it, else the class it stands for; {@code
   * null} when none does.
   */
  @Nullable Class<?> viewOfProxy(Class<?> proxy, String method) {
    Class<?> contract = contract(proxy, method);
    if (contract != null) {
      return contract;
    }
    for (Class<?> view : proxy.getInterfaces()) {
      if (inherits(view, method)) {
        return view;
      }
    }
    Class<?> parent = proxy.getSuperclass();
    return parent != null && offers(parent, method) ? parent : null;
  }

  /** The preferred interface that declares the method or, where the row says so, inherits it. */
  private @Nullable Class<?> contract(Class<?> type, String method) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Class<?> view : c.getInterfaces()) {
        Row row = preferred.longest(view.getName());
        if (row != null
            && row.option("as", "declared").equals("implemented")
            && inherits(view, method)) {
          return view;
        }
      }
    }
    return nearestInterface(type, method, true);
  }

  private static boolean inherits(Class<?> view, String method) {
    if (declares(view, method)) {
      return true;
    }
    for (Class<?> parent : view.getInterfaces()) {
      if (inherits(parent, method)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Class<?> nearestSuperclass(Class<?> type, String method) {
    Class<?> parent = type.getSuperclass();
    while (parent != null && parent != Object.class) {
      if (isWritable(parent) && offers(parent, method)) {
        return parent;
      }
      parent = parent.getSuperclass();
    }
    return null;
  }

  private @Nullable Class<?> nearestInterface(Class<?> type, String method, boolean onlyPreferred) {
    Deque<Class<?>> open = new ArrayDeque<>();
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      open.addAll(List.of(c.getInterfaces()));
    }
    while (!open.isEmpty()) {
      Class<?> view = open.removeFirst();
      boolean wanted = onlyPreferred ? preferred.longest(view.getName()) != null : isWritable(view);
      if (wanted && declares(view, method)) {
        return view;
      }
      open.addAll(List.of(view.getInterfaces()));
    }
    return null;
  }

  private boolean isWritable(Class<?> type) {
    for (Class<?> c = type; c != null; c = enclosing(c)) {
      if (!Modifier.isPublic(c.getModifiers())) {
        return false;
      }
    }
    if (type.getModule().isNamed() && !type.getModule().isExported(type.getPackageName())) {
      return false;
    }
    String dotted = "." + type.getPackageName() + ".";
    for (String hidden : hiddenPackages) {
      if (dotted.contains(hidden)) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Class<?> enclosing(Class<?> type) {
    try {
      return type.getDeclaringClass();
    } catch (LinkageError e) {
      return null;
    }
  }

  private static boolean offers(Class<?> type, String method) {
    for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
      if (declares(c, method)) {
        return true;
      }
    }
    return false;
  }

  private static boolean declares(Class<?> type, String method) {
    try {
      for (Method candidate : type.getDeclaredMethods()) {
        boolean callable = (candidate.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
        if (callable && candidate.getName().equals(method)) {
          return true;
        }
      }
      return false;
    } catch (LinkageError e) {
      return false;
    }
  }
}
