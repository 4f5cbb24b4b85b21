package io.loopwarden.engine.stall;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One method in a tree of merged stacks, with what was seen inside it. Agent thread only. */
final class CallNode {

  private final @Nullable StackTraceElement frame;
  private final Map<String, CallNode> callees = new LinkedHashMap<>();
  private long weight;

  /**
   * Creates a node without weight.
   *
   * @param frame {@code null} for the root
   */
  CallNode(@Nullable StackTraceElement frame) {
    this.frame = frame;
  }

  /** Returns what this method called by a frame, made if it was not seen before. */
  CallNode callee(StackTraceElement called) {
    String key = called.getClassName() + '#' + called.getMethodName();
    return callees.computeIfAbsent(key, k -> new CallNode(called));
  }

  void add(long more) {
    weight += more;
  }

  long weight() {
    return weight;
  }

  Collection<CallNode> callees() {
    return callees.values();
  }

  /** The frame by which it was first seen. */
  StackTraceElement frame() {
    if (frame == null) {
      throw new IllegalStateException("the root is no frame");
    }
    return frame;
  }

  /** The frame, without its module and class loader. */
  String text() {
    StackTraceElement seen = frame();
    String place = "";
    if (seen.isNativeMethod()) {
      place = "(Native Method)";
    } else if (seen.getFileName() != null) {
      String line = seen.getLineNumber() < 0 ? "" : ":" + seen.getLineNumber();
      place = "(" + seen.getFileName() + line + ")";
    }
    return seen.getClassName() + "." + seen.getMethodName() + place;
  }
}
