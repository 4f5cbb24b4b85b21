package io.loopwarden.engine.weave;

import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.catalogue.MethodPattern;
import io.loopwarden.engine.catalogue.Probe;
import io.loopwarden.engine.loops.LoopRule;
import io.loopwarden.engine.rows.Row;
import java.util.ArrayList;
import java.util.List;

/** What the user's rules say of methods: which block, and which must not. Immutable. */
public final class DeclaredRules {

  private final List<Row> all = new ArrayList<>();
  private final List<Probe> blocking;
  private final List<MethodHook> callbacks = new ArrayList<>();

  /**
   * Reads rules, whose patterns were checked before.
   *
   * @param blockingRows rows of methods that block; they are added to the catalogue
   * @param callbackRows rows of methods that must not block
   * @param mustNotBlock rule that makes the caller of a method a loop as long as it runs
   */
  public DeclaredRules(
      List<Row> blockingRows, List<Row> callbackRows, Catalogue catalogue, LoopRule mustNotBlock) {
    all.addAll(blockingRows);
    all.addAll(callbackRows);
    blocking = blockingRows.isEmpty() ? List.of() : catalogue.declare(blockingRows);
    for (Row row : callbackRows) {
      callbacks.add(MethodHook.of(MethodPattern.parse(row.subject()), mustNotBlock));
    }
  }

  /** Returns all rows. */
  List<Row> all() {
    return all;
  }

  /** Returns the probes of methods that block. */
  List<Probe> blocking() {
    return blocking;
  }

  /** Returns the hooks of methods that must not block. */
  List<MethodHook> callbacks() {
    return callbacks;
  }
}
