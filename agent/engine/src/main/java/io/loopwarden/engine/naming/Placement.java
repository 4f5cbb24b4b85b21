package io.loopwarden.engine.naming;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where on a stack the call was made and which call it was.
 *
 * @param frames all frames, innermost first
 * @param culprit index of the frame that made the call; -1 when the stack holds no application
 *     frame
 * @param operation index of the frame that was called; -1 when the stack is empty. Equal to {@code
 *     culprit} when the culprit itself is innermost
 */
record Placement(List<Frame> frames, int culprit, int operation) {

  @Nullable Frame culpritFrame() {
    return culprit < 0 ? null : frames.get(culprit);
  }

  @Nullable Frame operationFrame() {
    return operation < 0 ? null : frames.get(operation);
  }

  /**
   * Number of frames that ran inside the call: those more inner than the culprit, or all without
   * one.
   */
  int innerCount() {
    return culprit < 0 ? frames.size() : culprit;
  }

  /** Whether the culprit itself is the innermost frame, so that no frame shows the call. */
  boolean isCallHidden() {
    return operation < 0 || operation == culprit;
  }
}
