package io.loopwarden.engine.start;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.bootstrap.Incident;
import io.loopwarden.bootstrap.WatchedThreads;
import io.loopwarden.engine.blockhound.Installations;
import io.loopwarden.engine.weave.Weaver;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What was taken over from tools of our kind. Costs nothing until one is installed. Thread-safe.
 */
final class TakenOver {

  private final AgentWork work;
  private final PipelineParts parts;
  private volatile @Nullable Weaver weaver;
  private volatile @Nullable Installations installations;

  TakenOver(AgentWork work, PipelineParts parts) {
    this.work = work;
    this.parts = parts;
  }

  /** Says what weaves. Called once, before the application runs. */
  void weaveWith(Weaver given) {
    weaver = given;
  }

  /** Whether there is anything to be done on the agent's thread. */
  boolean isNeeded() {
    return installations != null;
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
