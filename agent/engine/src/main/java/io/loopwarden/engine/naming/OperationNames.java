package io.loopwarden.engine.naming;

import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.TypePattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names the operation of a stack. Safe for use by several threads. */
final class OperationNames {

  private static final int CAPACITY = 2_048;
  private static final OperationName UNKNOWN = new OperationName("", "unknown");

  private final LoadedClasses classes;
  private final PatternTable overrides;
  private final PatternTable views;
  private final PublicTypes publicTypes;
  private final ProxyNames proxies;
  private final BoundedCache<OperationName> known = new BoundedCache<>(CAPACITY);

  OperationNames(LoadedClasses classes, List<Row> rows) {
    this.classes = classes;
    this.overrides = new PatternTable(rows, "name");
    this.views = new PatternTable(rows, "name-in");
    this.publicTypes = new PublicTypes(rows);
    this.proxies = new ProxyNames(classes, publicTypes, rows);
  }

  /** Names the operation; may link classes of the application. Never on a loop thread. */
  OperationName of(Placement placement, Sighting sighting) {
    OperationName spoken = spokenFor(placement, sighting);
    OperationName name = spoken == null ? proxies.of(placement) : spoken;
    Frame frame = placement.operationFrame();
    if (name != null || frame == null) {
      return name == null ? UNKNOWN : name;
    }
    OperationName told = told(placement, frame);
    return told == null ? linked(frame) : told;
  }

  /** Names the operation after the class and method of its frame alone. */
  OperationName unlinked(Placement placement) {
    Frame frame = placement.operationFrame();
    return frame == null ? UNKNOWN : written(frame);
  }

  /**
   * Names the operation where that links and loads no class but the JDK's own: a loop thread may be
   * anywhere, in a class loader too, which must not be entered a second time. Returns {@code null}
   * where the name is not known without it.
   */
  @Nullable OperationName withoutLinking(Placement placement, Sighting sighting) {
    OperationName spoken = spokenFor(placement, sighting);
    if (spoken != null || proxies.mayName(placement)) {
      return spoken;
    }
    Frame frame = placement.operationFrame();
    return frame == null ? UNKNOWN : told(placement, frame);
  }

  /**
   * Returns the name that the contract, or the culprit of a stall, gives the operation, whatever
   * lies between; {@code null} where neither speaks for it.
   */
  private @Nullable OperationName spokenFor(Placement placement, Sighting sighting) {
    String contract = sighting.contract();
    if (contract != null && speaksForOperation(placement, sighting, contract)) {
      return OperationName.parse(contract);
    }
    Frame culprit = placement.culpritFrame();
    // A long turn is the culprit's work, whatever a sample caught it in.
    return culprit != null && sighting.kind() == Kind.STALL ? written(culprit) : null;
  }

  /** A method by its own name. */
  private static OperationName written(Frame frame) {
    String type = MemberNames.writtenType(MemberNames.stableType(frame.className()));
    return new OperationName(type, MemberNames.writtenMethod(frame.methodName()));
  }

  /**
   * Whether the woven method and the operation are one call, at most handed on by wrappers of the
   * same method.
   */
  private boolean speaksForOperation(Placement placement, Sighting sighting, String contract) {
    Frame operation = placement.operationFrame();
    if (operation == null || placement.isCallHidden()) {
      return true;
    }
    String method = sighting.contractMethod();
    if (method == null || !operation.methodName().equals(method)) {
      return false;
    }
    int woven = 0;
    while (!placement.frames().get(woven).methodName().equals(method)) {
      woven++;
    }
    if (woven == placement.operation()) {
      return true;
    }
    return isOf(operation, OperationName.parse(contract).type())
        && isHandedOn(placement, woven, method);
  }

  /** A session's or transaction's own {@code close} and {@code commit} are calls of their own. */
  private boolean isOf(Frame operation, String contractType) {
    Class<?> type = classes.find(MemberNames.stableType(operation.className()));
    return type == null || new TypePattern(contractType, false).matches(type);
  }

  private static boolean isHandedOn(Placement placement, int woven, String method) {
    Frame innermost = placement.frames().get(woven);
    for (int i = woven + 1; i < placement.operation(); i++) {
      Frame frame = placement.frames().get(i);
      if (!handsOn(frame, method) && !frame.sameFamily(innermost)) {
        return false;
      }
    }
    return true;
  }

  /** Filters of pools name theirs after the method, e.g. {@code statement_executeQuery}. */
  private static boolean handsOn(Frame frame, String method) {
    return frame.generated() || frame.isJdk() || frame.methodName().endsWith(method);
  }

  private @Nullable OperationName told(Placement placement, Frame frame) {
    Row row = views.first(frame.className(), frame.methodName());
    if (row != null && isThrough(placement, row.option("view", ""))) {
      return new OperationName(
          row.option("type", MemberNames.writtenType(frame.className())),
          row.option("method", MemberNames.writtenMethod(frame.methodName())));
    }
    return told(frame.className(), frame.methodName());
  }

  private static boolean isThrough(Placement placement, String packagePrefix) {
    for (int i = placement.operation() + 1; i < placement.culprit(); i++) {
      if (placement.frames().get(i).className().startsWith(packagePrefix)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable OperationName told(String className, String methodName) {
    String key = key(className, methodName);
    OperationName name = known.get(key);
    return name == null ? resolve(key, className, methodName) : name;
  }

  private static String key(String className, String methodName) {
    return className + '#' + methodName;
  }

  private @Nullable OperationName resolve(String key, String className, String methodName) {
    String method = MemberNames.writtenMethod(methodName);
    Row row = overrides.first(className, methodName);
    if (row != null) {
      String type = row.option("type", MemberNames.writtenType(className));
      return known.put(key, new OperationName(type, row.option("method", method)));
    }
    String stable = MemberNames.stableType(className);
    if (method.startsWith("<")) {
      return known.put(key, new OperationName(MemberNames.writtenType(stable), method));
    }
    Class<?> type = classes.find(stable);
    return type == null || !isOfJdk(type) ? null : byPublicType(key, type, method);
  }

  private static boolean isOfJdk(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return loader == null || loader == ClassLoader.getPlatformClassLoader();
  }

  private OperationName linked(Frame frame) {
    Class<?> type = classes.find(MemberNames.stableType(frame.className()));
    if (type == null) {
      return written(frame);
    }
    String method = MemberNames.writtenMethod(frame.methodName());
    return byPublicType(key(frame.className(), frame.methodName()), type, method);
  }

  private OperationName byPublicType(String key, Class<?> type, String method) {
    String written = MemberNames.writtenType(publicTypes.of(type, method).getName());
    return known.put(key, new OperationName(written, method));
  }
}
