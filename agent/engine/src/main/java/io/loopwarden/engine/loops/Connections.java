package io.loopwarden.engine.loops;

import io.loopwarden.bootstrap.LoopThread;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Counts the connections on a loop, where its model says how. Reads values of the loop's executor
 * by reflection, so never on a loop thread. Thread-safe.
 */
final class Connections implements ToIntFunction<LoopThread> {

  private static final int UNKNOWN = -1;

  private final List<ConnectionCount> counts = new ArrayList<>();

  Connections(List<LoopModel> models) {
    for (LoopModel model : models) {
      counts.addAll(model.connectionCounts());
    }
  }

  @Override
  public int applyAsInt(LoopThread loop) {
    Object executor = loop.executor();
    if (executor != null) {
      for (ConnectionCount count : counts) {
        if (count.type().matches(executor.getClass())) {
          Object value = count.path().valueOf(loop.thread(), executor, null);
          if (value instanceof Number number && number.intValue() >= 0) {
            return number.intValue();
          }
        }
      }
    }
    return UNKNOWN;
  }
}
