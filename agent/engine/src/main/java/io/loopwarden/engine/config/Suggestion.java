package io.loopwarden.engine.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the name somebody meant. */
final class Suggestion {

  private static final int LONGEST = 40;

  private Suggestion() {}

  /** Returns the allowed name nearest to what was written, or {@code null} when none is near. */
  static @Nullable String nearest(String written, List<String> allowed) {
    if (written.length() > LONGEST) {
      return null;
    }
    String nearest = null;
    int least = Math.max(1, written.length() / 3) + 1;
    for (String name : allowed) {
      int distance = distance(written, name);
      if (distance < least) {
        least = distance;
        nearest = name;
      }
    }
    return nearest;
  }

  /** Returns the number of characters to insert, delete, replace or swap with their neighbour. */
  private static int distance(String from, String to) {
    int[] beforeLast = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] recycled = beforeLast;
      beforeLast = last;
      last = row;
      row = recycled;
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (isSwap(from, i, to, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
    }
    return row[to.length()];
  }

  private static boolean isSwap(String from, int i, String to, int j) {
    return i > 1
        && j > 1
        && from.charAt(i - 1) == to.charAt(j - 2)
        && from.charAt(i - 2) == to.charAt(j - 1);
  }
}
