package io.loopwarden.engine.start;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.bootstrap.Incident;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.WatchedThreads;
import io.loopwarden.engine.blockhound.Installations;
import io.loopwarden.engine.blockhound.ShippedRules;
import io.loopwarden.engine.loops.LoopMarker;
import io.loopwarden.engine.naming.NestedAllowances;
import io.loopwarden.engine.weave.Weaver;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What was taken over from tools of our kind. Costs nothing until one is installed. Thread-safe.
 */
final class TakenOver {

  /** A thread may be given another class loader while it runs; that need not be seen at once. */
  private static final long LOOK_AGAIN_NANOS = 1_000_000_000L;

  private final AgentWork work;
  private final PipelineParts parts;
  private final LoopMarker marker;
  private volatile @Nullable Weaver weaver;
  private @Nullable ShippedRules shipped;
  private volatile @Nullable Installations installations;
  private LoopThread @Nullable [] lookedAt;
  private long lookedNanos;

  TakenOver(AgentWork work, PipelineParts parts, LoopMarker marker) {
    this.work = work;
    this.parts = parts;
    this.marker = marker;
  }

  /** Says what weaves. Called once, before the application runs. */
  void weaveWith(Weaver given) {
    weaver = given;
  }

  /** Whether there is anything to be done on the agent's thread. */
  boolean isNeeded() {
    return installations != null;
  }

  /**
   * Takes the rules over that libraries ship for BlockHound, once there are loops. One thread at a
   * time: whoever holds the lock of the agent's work.
   *
   * @throws IOException when the agent jar is damaged
   */
  void look(LoopThread[] loops, NestedAllowances allowances, Consumer<String> say)
      throws IOException {
    Weaver weaving = weaver;
    long now = System.nanoTime();
    if (loops.length == 0 || weaving == null || isLookedAt(loops, now)) {
      return;
    }
    lookedAt = loops;
    lookedNanos = now;
    if (shipped == null) {
      shipped =
          new ShippedRules(
              allowances, parts.catalogue(), marker, weaving, parts.instrumentation(), say);
    }
    shipped.look(loops);
  }

  @SuppressWarnings("ReferenceEquality") // the same array as long as there are the same loops
  private boolean isLookedAt(LoopThread[] loops, long now) {
    return loops == lookedAt && now - lookedNanos < LOOK_AGAIN_NANOS;
  }

  /** See {@link io.loopwarden.bootstrap.EngineLink#takesOver}. */
  boolean takesOver(Object builder) {
    Weaver weaving = weaver;
    if (weaving == null) {
      return false;
    }
    try {
      installations(weaving).takeOver(builder);
      return true;
    } catch (IOException | ReflectiveOperationException | RuntimeException impossible) {
      Faults.count(impossible);
      EngineStart.say("BlockHound goes its own way, it is not taken over: " + impossible);
      return false;
    }
  }

  private synchronized Installations installations(Weaver weaving) throws IOException {
    Installations present = installations;
    if (present == null) {
      present =
          new Installations(parts.catalogue(), weaving, parts.instrumentation(), work.pipeline());
      installations = present;
    }
    return present;
  }

  byte watches(Thread thread) {
    Installations present = installations;
    return present == null ? WatchedThreads.NEVER : present.watches(thread);
  }

  boolean watchesNow(Thread thread) {
    Installations present = installations;
    return present != null && present.watchesNow(thread);
  }

  @Nullable Throwable callBack(Incident entering) {
    Installations present = installations;
    return present == null ? null : present.callBack(entering);
  }
}
