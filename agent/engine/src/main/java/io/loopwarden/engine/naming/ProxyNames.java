package io.loopwarden.engine.naming;

import io.loopwarden.engine.rows.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names a call that was made through a proxy by the interface the caller knows: a mapper, a
 * repository, a declared client. What runs behind the proxy is the library's own business. Safe for
 * use by several threads.
 */
final class ProxyNames {

  private static final int CAPACITY = 2_048;
  private static final OperationName NONE = new OperationName("", "");

  private final LoadedClasses classes;
  private final PublicTypes publicTypes;
  private final PatternTable proxies;
  private final BoundedCache<OperationName> known = new BoundedCache<>(CAPACITY);

  ProxyNames(LoadedClasses classes, PublicTypes publicTypes, List<Row> rows) {
    this.classes = classes;
    this.publicTypes = publicTypes;
    this.proxies = new PatternTable(rows, "proxy");
  }

  /**
   * Returns the name of the outermost call of a proxy between culprit and operation; {@code null}
   * when there is none, or its interfaces do not offer the method. Links the proxy's interfaces.
   */
  @Nullable OperationName of(Placement placement) {
    Frame frame = outermost(placement);
    if (frame == null) {
      return null;
    }
    OperationName name = of(frame.className(), frame.methodName());
    return name.equals(NONE) ? null : name;
  }

  /** Returns whether there is a call of a proxy to be named. Looks at names alone. */
  boolean mayName(Placement placement) {
    return outermost(placement) != null;
  }

  private @Nullable Frame outermost(Placement placement) {
    for (int i = placement.culprit() - 1; i > placement.operation(); i--) {
      Frame frame = placement.frames().get(i);
      if (proxies.covers(frame)) {
        return frame;
      }
    }
    return null;
  }

  private OperationName of(String className, String method) {
    String key = className + '#' + method;
    OperationName name = known.get(key);
    if (name != null) {
      return name;
    }
    Class<?> proxy = classes.find(className);
    if (proxy == null) {
      return NONE;
    }
    Class<?> view = publicTypes.viewOfProxy(proxy, method);
    return known.put(
        key,
        view == null ? NONE : new OperationName(MemberNames.writtenType(view.getName()), method));
  }
}
