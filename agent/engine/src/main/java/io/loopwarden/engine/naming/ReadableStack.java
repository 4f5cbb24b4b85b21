package io.loopwarden.engine.naming;

import java.util.ArrayList;
import java.util.List;

/**
 * Prints a stack for people: every frame of unknown origin, the call and what it did first, and
 * runs of a library folded.
 */
final class ReadableStack {

  private static final int LONGEST = 40;
  private static final int FOLDED_FROM = 3;
  private static final int SHOWN_INSIDE_CALL = 3;
  private static final int SHOWN_OF_LONG_HEAD = 12;

  private final Placement placement;
  private final List<String> lines = new ArrayList<>();
  private int culpritLine = -1;

  private ReadableStack(Placement placement) {
    this.placement = placement;
  }

  /** Returns the lines, innermost first. */
  static List<String> of(Placement placement) {
    ReadableStack stack = new ReadableStack(placement);
    stack.print();
    return stack.limited();
  }

  private void print() {
    int count = placement.frames().size();
    int i = 0;
    while (i < count) {
      int end = isFoldable(i) ? runEnd(i) : i + 1;
      if (end - i >= FOLDED_FROM) {
        lines.add("… " + (end - i) + " frames of " + placement.frames().get(i).family());
      } else {
        printEach(i, end);
      }
      i = end;
    }
  }

  private void printEach(int start, int end) {
    for (int i = start; i < end; i++) {
      if (i == placement.culprit()) {
        culpritLine = lines.size();
      }
      lines.add(line(placement.frames().get(i).element()));
    }
  }

  private boolean isFoldable(int i) {
    int operation = placement.operation();
    boolean ofTheCall = i <= operation && i >= operation - SHOWN_INSIDE_CALL;
    return placement.frames().get(i).family() != null && !ofTheCall;
  }

  private int runEnd(int start) {
    List<Frame> frames = placement.frames();
    int end = start + 1;
    while (end < frames.size()
        && isFoldable(end)
        && frames.get(end).sameFamily(frames.get(start))) {
      end++;
    }
    return end;
  }

  private List<String> limited() {
    if (lines.size() <= LONGEST) {
      return lines;
    }
    if (culpritLine < LONGEST - 1) {
      return cut(0, LONGEST - 1);
    }
    return cut(SHOWN_OF_LONG_HEAD, LONGEST - 2 - SHOWN_OF_LONG_HEAD);
  }

  /**
   * Shows {@code head} lines, then {@code rest} lines: from the top, or from the culprit on when
   * there is a head.
   */
  private List<String> cut(int head, int rest) {
    List<String> shown = new ArrayList<>(lines.subList(0, head));
    int start = head == 0 ? 0 : culpritLine;
    if (start > head) {
      shown.add("… " + (start - head) + " more lines");
    }
    int end = Math.min(lines.size(), start + rest);
    shown.addAll(lines.subList(start, end));
    if (end < lines.size()) {
      shown.add("… " + (lines.size() - end) + " more lines");
    }
    return shown;
  }

  private static String line(StackTraceElement element) {
    StringBuilder text = new StringBuilder(96);
    text.append(element.getClassName()).append('.').append(element.getMethodName()).append('(');
    if (element.isNativeMethod()) {
      text.append("Native Method");
    } else if (element.getFileName() == null) {
      text.append("Unknown Source");
    } else {
      text.append(element.getFileName());
      if (element.getLineNumber() >= 0) {
        text.append(':').append(element.getLineNumber());
      }
    }
    return text.append(')').toString();
  }
}
