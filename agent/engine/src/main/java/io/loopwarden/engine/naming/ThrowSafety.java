package io.loopwarden.engine.naming;

import io.loopwarden.engine.rows.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows where an error may be thrown out of a wait (design D4): only where a row says so, nowhere
 * on a stack that holds a frame some row forbids, and not inside a connection pool. Immutable; safe
 * for use by several threads.
 */
final class ThrowSafety {

  private record Permission(String category, FramePattern at, @Nullable String probe) {

    boolean concerns(String waitCategory, String probeCategory) {
      return category.equals(waitCategory) && (probe == null || probe.equals(probeCategory));
    }
  }

  private final List<Permission> permissions = new ArrayList<>();
  private final PatternTable forbidden;
  private final PackagePrefixes pools;

  ThrowSafety(List<Row> rows) {
    this.forbidden = new PatternTable(rows, "no-throw");
    List<Row> keepers = new ArrayList<>();
    for (Row row : rows) {
      if (row.verb().equals("pool") && row.option("keeps") != null) {
        keepers.add(row);
      }
      if (row.verb().equals("throw-safe")) {
        FramePattern at = FramePattern.parse(row.option("at", "*"), false);
        permissions.add(new Permission(row.subject(), at, row.option("probe")));
      }
    }
    this.pools = new PackagePrefixes(keepers, "pool");
  }

  /** Whether a frame stands on the stack that forbids an error wherever it stands. */
  boolean forbids(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      Row row = forbidden.first(frame.getClassName(), frame.getMethodName());
      if (row != null && reachesAll(row)) {
        return true;
      }
    }
    return false;
  }

  private static boolean reachesAll(Row row) {
    return row.option("scope", "inside").equals("stack");
  }

  boolean isSafe(Placement placement, String category, String probeCategory) {
    return isPermitted(placement, category, probeCategory)
        && !isForbidden(placement)
        && !isInsidePool(placement);
  }

  private boolean isPermitted(Placement placement, String category, String probeCategory) {
    for (Permission permission : permissions) {
      if (permission.concerns(category, probeCategory) && covers(permission.at(), placement)) {
        return true;
      }
    }
    return false;
  }

  private static boolean covers(FramePattern at, Placement placement) {
    if (placement.isCallHidden()) {
      return true;
    }
    Frame operation = placement.frames().get(placement.operation());
    return at.covers(operation.className(), operation.methodName());
  }

  private boolean isForbidden(Placement placement) {
    List<Frame> frames = placement.frames();
    for (int i = 0; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      Row row = forbidden.first(frame.className(), frame.methodName());
      if (row != null && (reachesAll(row) || i < placement.innerCount())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a pool calls the driver within a call of the application: an error there loses one of
   * the pool's connections. A pool's own woven method is the application's call.
   */
  private boolean isInsidePool(Placement placement) {
    List<Frame> frames = placement.frames();
    if (frames.isEmpty() || isOfPool(frames.get(0))) {
      return false;
    }
    for (int i = 1; i < placement.innerCount(); i++) {
      if (isOfPool(frames.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfPool(Frame frame) {
    return pools.longest(frame.className()) != null;
  }
}
