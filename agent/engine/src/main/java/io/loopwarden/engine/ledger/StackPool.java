package io.loopwarden.engine.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shares equal stack lines among findings and bounds stacks, so that a full ledger stays within the
 * memory budget: most lines of most stacks are the same framework frames. Not thread safe.
 */
final class StackPool {

  static final int MOST_LINES = 64;

  private static final int LONGEST_LINE = 400;
  private static final int MOST_SHARED = 8_192;

  private final Map<String, String> shared = new HashMap<>();

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
    if (shared.size() < MOST_SHARED) {
      shared.put(cut, cut);
    }
    return cut;
  }
}
