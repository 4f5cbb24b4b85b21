package io.loopwarden.engine.naming;

import io.loopwarden.engine.rows.Row;
import java.util.List;

/** Finds culprit and operation on a stack. Immutable; safe for use by several threads. */
final class Locator {

  private final PatternTable through;
  private final PatternTable entry;
  private final PatternTable ownWaits;

  Locator(List<Row> rows) {
    this.through = new PatternTable(rows, "through");
    this.entry = new PatternTable(rows, "entry");
    this.ownWaits = new PatternTable(rows, "own-wait");
  }

  Placement locate(List<Frame> frames) {
    int culprit = culprit(frames, 0);
    return new Placement(frames, culprit, operation(frames, culprit));
  }

  /** Takes the innermost frame for the operation and looks for who calls it. */
  Placement locateCaller(List<Frame> frames) {
    return new Placement(frames, culprit(frames, 1), frames.isEmpty() ? -1 : 0);
  }

  private static int culprit(List<Frame> frames, int from) {
    int culprit = innermost(frames, from, Origin.APPLICATION);
    return culprit < 0 ? innermost(frames, from, Origin.OTHER_JAR) : culprit;
  }

  private static int innermost(List<Frame> frames, int from, Origin wanted) {
    for (int i = from; i < frames.size(); i++) {
      if (frames.get(i).isWritten(wanted)) {
        return i;
      }
    }
    return -1;
  }

  private int operation(List<Frame> frames, int culprit) {
    if (frames.isEmpty()) {
      return -1;
    }
    int outermost = culprit < 0 ? callWithoutCulprit(frames) : culprit - 1;
    int i = outermost;
    while (i >= 0 && merelyRuns(frames.get(i))) {
      i--;
    }
    return i < outermost ? waitsItself(frames, Math.max(i, 0), outermost) : Math.max(i, 0);
  }

  /** What runs given code may wait for it: then it is the call, and not what it waits in. */
  private int waitsItself(List<Frame> frames, int inner, int outermost) {
    Frame frame = frames.get(inner);
    Row row = ownWaits.first(frame.className(), frame.methodName());
    for (int i = outermost; row != null && i > inner; i--) {
      if (frames.get(i).className().startsWith(row.option("via", ""))) {
        return i;
      }
    }
    return inner;
  }

  private boolean merelyRuns(Frame frame) {
    return frame.generated() || through.covers(frame);
  }

  /**
   * The outermost frame of the innermost run of one family, leaving out what every thread starts
   * with.
   */
  private int callWithoutCulprit(List<Frame> frames) {
    int end = entryStart(frames);
    int i = 0;
    while (i + 1 < end && frames.get(i + 1).sameFamily(frames.get(0))) {
      i++;
    }
    return frames.get(0).isJdk() ? outermostSpecified(frames, i) : i;
  }

  /** Inner JDK code that calls the JDK's own interface makes the call; nobody knows its methods. */
  private static int outermostSpecified(List<Frame> frames, int outermost) {
    for (int i = outermost; i >= 0; i--) {
      String type = frames.get(i).className();
      if (type.startsWith("java.") || type.startsWith("javax.")) {
        return i;
      }
    }
    return outermost;
  }

  /**
   * Index of the first of the frames that only start a thread's work; the stack's size when there
   * are none.
   */
  int entryStart(List<Frame> frames) {
    int end = frames.size();
    while (end > 1 && entry.covers(frames.get(end - 1))) {
      end--;
    }
    return end;
  }
}
