package io.loopwarden.engine.report;

import io.loopwarden.api.BlockedLoop;
import io.loopwarden.engine.ledger.Finding;
import io.loopwarden.engine.text.OneLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives logs the stack of a finding in the form in which they print stacks. */
final class LogStack {

  private static final int LONGEST = 200;

  private LogStack() {}

  /** Returns what carries the stack of a finding's first occurrence. */
  static BlockedLoop of(Finding finding) {
    List<StackTraceElement> frames = new ArrayList<>();
    for (String line : finding.firstStack()) {
      StackTraceElement frame = frame(line);
      if (frame != null) {
        frames.add(frame);
      }
    }
    String message = OneLine.of(finding.operation() + " on " + finding.threads().get(0), LONGEST);
    return new BlockedLoop(message, frames.toArray(new StackTraceElement[0]));
  }

  /** Reads a frame as {@link FrameText} writes it; {@code null} for a line that folds several. */
  private static @Nullable StackTraceElement frame(String line) {
    int open = line.lastIndexOf('(');
    int dot = open < 0 ? -1 : line.lastIndexOf('.', open);
    if (dot <= 0 || !line.endsWith(")") || line.lastIndexOf(' ', open) >= 0) {
      return null;
    }
    String type = line.substring(0, dot);
    String method = line.substring(dot + 1, open);
    String place = line.substring(open + 1, line.length() - 1);
    return switch (place) {
      case "Native Method" -> new StackTraceElement(type, method, null, -2);
      case "Unknown Source" -> new StackTraceElement(type, method, null, -1);
      default -> inFile(type, method, place);
    };
  }

  private static StackTraceElement inFile(String type, String method, String place) {
    int colon = place.lastIndexOf(':');
    try {
      if (colon > 0) {
        int number = Integer.parseInt(place.substring(colon + 1));
        return new StackTraceElement(type, method, place.substring(0, colon), number);
      }
    } catch (NumberFormatException oddName) {
      return new StackTraceElement(type, method, place, -1);
    }
    return new StackTraceElement(type, method, place, -1);
  }
}
