package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.deadlock.SelfDeadlocks;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows which waits are hopeless: those that are open, by looking at them ever more seldom, and
 * those that were reported so and have not ended. Agent thread only.
 */
final class HopelessWaits {

  private static final Set<String> WITH_SUBJECT = Set.of("wait", "join");
  private static final int MOST_TOLD = 1_024;

  private final Catalogue catalogue;
  private final SelfDeadlocks deadlocks;
  private final Map<LoopThread, OpenWait> open = new HashMap<>();

  /** Causes by the identity of the wait; the oldest first. */
  private final Map<Long, String> told = new LinkedHashMap<>();

  HopelessWaits(Catalogue catalogue, SelfDeadlocks deadlocks) {
    this.catalogue = catalogue;
    this.deadlocks = deadlocks;
  }

  /** Returns what makes a loop's open wait hopeless, as far as is known now, or {@code null}. */
  @Nullable String causeOf(LoopThread loop, long waitId, long since, long now) {
    OpenWait wait = open.get(loop);
    if (wait == null || !wait.is(waitId)) {
      wait = new OpenWait(waitId, since, loop.pendingNow());
      open.put(loop, wait);
    }
    if (wait.isDue(now)) {
      wait.proven(deadlocks.proofOf(loop, subjectOf(loop)), now);
    }
    return wait.cause(loop, now);
  }

  private @Nullable Object subjectOf(LoopThread loop) {
    boolean has = WITH_SUBJECT.contains(catalogue.probe(loop.openProbe()).category());
    return has ? loop.openSubjects()[0] : null;
  }

  /** Returns a cause, or {@code null} when such a wait ends by itself and was only suspected. */
  @Nullable String confirmed(String cause, NamedWait wait) {
    boolean suspected = cause.equals(OpenWait.SUSPECTED);
    return suspected && deadlocks.endsByItself(wait.verdict().category()) ? null : cause;
  }

  /** Notes that a wait was reported as hopeless. */
  void tell(NamedWait wait) {
    if (wait.cause() != null) {
      told.put(wait.waitId(), wait.cause());
      if (told.size() > MOST_TOLD) {
        told.remove(told.keySet().iterator().next());
      }
    }
  }

  /** Returns a wait that has ended, with what was told of it while it lasted. */
  NamedWait ended(NamedWait wait) {
    String cause = told.remove(wait.waitId());
    return cause == null ? wait : wait.because(cause);
  }

  /** Forgets what is known of a loop's open wait, because there is none. */
  void forget(LoopThread loop) {
    open.remove(loop);
  }
}
