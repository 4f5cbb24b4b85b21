package io.loopwarden.engine.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Shares equal stack lines among findings and bounds stacks, so that a full ledger stays within the
 * memory budget: most lines of most stacks are the same framework frames. Not thread safe.
 */
final class StackPool {

  static final int MOST_LINES = 64;

  private static final int LONGEST_LINE = 400;
  private static final int MOST_SHARED = 8_192;

  private final Map<String, String> shared = new HashMap<>();
  private final UnaryOperator<String> mask;

  /** Takes what hides, in each text that findings keep, what nobody is to read. */
  StackPool(UnaryOperator<String> mask) {
    this.mask = mask;
  }

  /** Returns a text as it may be kept. */
  String masked(String text) {
    return mask.apply(text);
  }

  /** Returns a frame as it may be kept: languages other than Java name whole paths. */
  @Nullable StackTraceElement masked(@Nullable StackTraceElement frame) {
    String file = frame == null ? null : frame.getFileName();
    if (frame == null || file == null || mask.apply(file).equals(file)) {
      return frame;
    }
    return new StackTraceElement(
        frame.getClassName(), frame.getMethodName(), mask.apply(file), frame.getLineNumber());
  }

  /** Returns a bounded stack of equal lines; the last line says how many were cut. */
  List<String> shared(List<String> stack) {
    int kept = stack.size() <= MOST_LINES ? stack.size() : MOST_LINES - 1;
    List<String> lines = new ArrayList<>(kept + 1);
    for (String line : stack.subList(0, kept)) {
      lines.add(shared(line));
    }
    if (kept < stack.size()) {
      lines.add("… " + (stack.size() - kept) + " more frames");
    }
    return List.copyOf(lines);
  }

  private String shared(String line) {
    String cut = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line;
    String known = shared.get(cut);
    if (known != null) {
      return known;
    }
    String kept = mask.apply(cut);
    if (shared.size() < MOST_SHARED) {
      shared.put(cut, kept);
    }
    return kept;
  }
}
