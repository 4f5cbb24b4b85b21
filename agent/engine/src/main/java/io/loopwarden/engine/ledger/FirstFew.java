package io.loopwarden.engine.ledger;

import java.util.ArrayList;
import java.util.List;

/** Keeps the first few distinct texts of many, each cut to a bounded length. Not thread safe. */
final class FirstFew {

  private static final int LONGEST = 1_000;

  private final int most;
  private List<String> texts = List.of();

  FirstFew(int most) {
    this.most = most;
  }

  void add(String text) {
    if (texts.size() == most) {
      return;
    }
    String kept = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    if (!texts.contains(kept)) {
      List<String> longer = new ArrayList<>(texts);
      longer.add(kept);
      texts = List.copyOf(longer);
    }
  }

  /** Returns the texts in the order they came; the list does not change any more. */
  List<String> texts() {
    return texts;
  }
}
