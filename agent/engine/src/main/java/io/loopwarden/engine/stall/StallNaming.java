package io.loopwarden.engine.stall;

import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.catalogue.Probe;
import io.loopwarden.engine.catalogue.Stacks;
import io.loopwarden.engine.naming.Kind;
import io.loopwarden.engine.naming.Origin;
import io.loopwarden.engine.naming.Sighting;
import io.loopwarden.engine.naming.StackNaming;
import io.loopwarden.engine.naming.Verdict;
import org.jspecify.annotations.Nullable;

/** Names what a stalled loop was seen to do. Agent thread only. */
public final class StallNaming {

  /** Category of samples before the cause is known. */
  private static final String STALL = "stall";

  /** How many frames inside a wait may lie between the JVM and the method of a row. */
  private static final int DEEPEST_ROW = 8;

  private static final StackTraceElement[] NO_STACK = {};

  private final StackNaming naming;
  private final Catalogue catalogue;

  /** Creates one that knows the calls of a catalogue. */
  public StallNaming(StackNaming naming, Catalogue catalogue) {
    this.naming = naming;
    this.catalogue = catalogue;
  }

  /** Names a sample after the application's innermost frame. */
  public Verdict nameSample(StackTraceElement[] stack, String model) {
    return naming.name(new Sighting(Stacks.restored(stack), STALL, Kind.STALL, null, null, model));
  }

  /** Whether somebody may have written a frame himself, as far as its origin goes. */
  boolean isWritten(StackTraceElement frame, Origin origin) {
    return naming.isWritten(frame, origin);
  }

  /** Names a stop that no line of a program made: all of them are one finding. */
  Verdict nameStop(String operation, String cause, String model) {
    return naming.name(new Sighting(NO_STACK, cause, Kind.STALL, operation, null, model));
  }

  /**
   * Names a sample of a thread that waits, as the call would be named that a row of the catalogue
   * knows: one that was made on a way no woven code sees. {@code null} when no row does.
   */
  @Nullable Verdict nameWait(StackTraceElement[] stack, String model) {
    StackTraceElement[] restored = Stacks.restored(stack);
    for (int i = 0; i < Math.min(DEEPEST_ROW, restored.length); i++) {
      Probe probe = probeOf(restored[i]);
      if (probe != null) {
        return naming.name(
            new Sighting(
                restored,
                catalogue.categoryOf(probe, null),
                probe.kind(),
                probe.contractName(),
                probe.contractName() == null ? null : probe.pattern().name(),
                model));
      }
    }
    return null;
  }

  private @Nullable Probe probeOf(StackTraceElement frame) {
    for (Probe probe : catalogue.probes()) {
      if (probe.pattern().names(frame.getClassName(), frame.getMethodName())) {
        return probe;
      }
    }
    return null;
  }
}
