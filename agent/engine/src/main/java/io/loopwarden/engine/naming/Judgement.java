package io.loopwarden.engine.naming;

/**
 * How a wait is judged.
 *
 * @param category final category
 * @param kind final kind
 * @param throwSafe whether an error may be thrown out of it
 * @param circumstance whether the category comes from what happened inside the call (a class being
 *     loaded, a lock being taken) and not from the call: the same call then makes two findings
 */
record Judgement(String category, Kind kind, boolean throwSafe, boolean circumstance) {

  /** The same, but no error may be thrown. */
  Judgement unsafe() {
    return new Judgement(category, kind, false, circumstance);
  }
}
