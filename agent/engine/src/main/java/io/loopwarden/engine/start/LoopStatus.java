package io.loopwarden.engine.start;

import io.loopwarden.engine.loops.LoopModel;
import io.loopwarden.engine.loops.LoopModels;
import io.loopwarden.engine.loops.LoopRule;
import io.loopwarden.engine.report.LoopModelStatus;
import io.loopwarden.engine.report.Reports;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tells which loop models are in use and which of their rows bound: when the first loop of a model
 * was seen, and at the end, because classes load late. Agent thread only.
 */
final class LoopStatus {

  private final LoopModels models;
  private final Set<String> told = new HashSet<>();

  LoopStatus(LoopModels models) {
    this.models = models;
  }

  /** Tells of models seen since the last call; says in a line where stalls are not looked for. */
  void tell(Reports reports, Consumer<String> notices) {
    for (LoopModel model : models.all()) {
      if (model.isUsed() && told.add(model.name())) {
        reports.loops(statusOf(model));
        if (!model.idleKnown()) {
          notices.accept(
              "stalls are not looked for on "
                  + model.name()
                  + " loops: none of the methods bound in which they wait for work");
        }
      }
    }
  }

  /** Tells of all models that were seen. */
  void tellLast(Reports reports) {
    for (LoopModel model : models.all()) {
      if (model.isUsed()) {
        reports.loops(statusOf(model));
      }
    }
  }

  private static LoopModelStatus statusOf(LoopModel model) {
    List<String> bound = new ArrayList<>();
    List<String> unbound = new ArrayList<>();
    for (LoopRule rule : model.rules()) {
      List<String> list = rule.bound() > 0 ? bound : unbound;
      list.add(rule.verb() + ' ' + rule.row().subject());
    }
    return new LoopModelStatus(model.name(), model.idleKnown(), bound, unbound);
  }
}
