package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.Incident;
import io.loopwarden.bootstrap.LoopOrigins;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.ledger.Origin;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads in whose name loops work. */
final class Origins {

  private Origins() {}

  /** Returns that of a captured wait. */
  static Origin of(Incident incident) {
    return of(incident.origin(), incident.loop().origins());
  }

  /** Returns that of what a loop does at this moment. */
  static Origin of(LoopThread loop) {
    LoopOrigins origins = loop.origins();
    return of(origins == null ? 0 : origins.current(), origins);
  }

  /** Returns that of something that was seen before. */
  static Origin of(LoopThread loop, long origin) {
    return of(origin, loop.origins());
  }

  private static Origin of(long current, @Nullable LoopOrigins origins) {
    if (origins == null) {
      return current == 0 ? Origin.UNKNOWN : new Origin(current, List.of());
    }
    return new Origin(current, Arrays.stream(origins.latest()).boxed().toList());
  }
}
