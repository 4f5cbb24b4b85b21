package io.loopwarden.junit.scope;

import io.loopwarden.api.LedgerAccess;
import io.loopwarden.api.LoopWatch;
import io.loopwarden.api.WaitsView;
import io.loopwarden.api.WorkOrigin;
import io.loopwarden.junit.policy.Policy;
import io.loopwarden.junit.scope.Scope.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All scopes of this JVM: takes the waits from the agent, and keeps each for the scope it belongs
 * to. Thread-safe; its methods hold one lock while the agent names what it captured. May be loaded
 * only when the agent is active; see {@link LedgerAccess}.
 */
public final class Scopes {

  private static final Scopes ALL = new Scopes(active());

  private final LedgerAccess ledger;
  private final Map<Long, Scope> scopes = new HashMap<>();
  private final Timeline timeline = new Timeline();
  private final Attributor attributor = new Attributor(scopes, timeline);
  private @Nullable Scope latestRun;

  private Scopes(LedgerAccess ledger) {
    this.ledger = ledger;
  }

  private static LedgerAccess active() {
    LedgerAccess ledger = LedgerAccess.active();
    if (ledger == null) {
      throw new IllegalStateException("the agent is not active");
    }
    return ledger;
  }

  /** Returns those of this JVM. */
  public static Scopes all() {
    return ALL;
  }

  /** Begins a scope; nobody works in its name yet. */
  public synchronized Scope begin(
      Kind kind, Scope.Name name, Policy policy, @Nullable Scope parent) {
    drain();
    Scope scope =
        new Scope(kind, name, policy, WorkOrigin.open(), parent, System.currentTimeMillis());
    scopes.put(scope.origin(), scope);
    switch (kind) {
      case RUN -> latestRun = scope;
      case CLASS, TEST -> timeline.begin(scope);
      case OBSERVATION -> observe(scope);
    }
    return scope;
  }

  private static void observe(Scope observation) {
    Scope host = observation.host();
    if (host != null) {
      host.observations().add(observation);
    }
  }

  /**
   * Ends a scope, and returns its waits: those of one finding together, open ones included. What
   * comes later goes to the scope around it.
   */
  public synchronized List<Attributed> end(Scope scope) {
    drain();
    scope.end(System.currentTimeMillis());
    timeline.end(scope);
    List<Attributed> waits = MergedWaits.merge(scope.waits());
    Scope host = scope.host();
    if (host != null && host != scope) {
      host.observations().remove(scope);
      host.observed().addAll(waits);
    }
    return waits;
  }

  /** Returns the waits of a scope so far; those of a scope that has ended stay as they were. */
  public synchronized List<Attributed> soFar(Scope scope) {
    drain();
    return MergedWaits.merge(scope.waits());
  }

  /** Returns what was observed in a test, or in a class outside of its tests. */
  public synchronized List<Attributed> observedIn(Scope host) {
    return List.copyOf(host.observed());
  }

  /** Returns the scope in whose name the calling thread works, or {@code null}. */
  public synchronized @Nullable Scope current() {
    return scopes.get(WorkOrigin.current());
  }

  /** Returns how many waits the agent could not keep, 0 or more; it only grows. */
  public long lost() {
    return ledger.lost();
  }

  /** Begins to watch how busy the loops are. */
  public LoopWatch watchLoops() {
    return ledger.watchLoops();
  }

  private void drain() {
    for (WaitsView waits : ledger.take()) {
      Attributor.Owned owned = attributor.attribute(waits);
      Scope owner = owned.owner();
      Scope heir = owner == null && isLeft(owned) ? latestOpenRun() : owner;
      if (heir != null) {
        Scope work = owned.work() == null ? heir : owned.work();
        heir.waits().add(new Attributed(waits, owned.attribution(), work.policy()));
      }
    }
  }

  /** What a run leaves behind is told by the next one, if there is one. */
  private static boolean isLeft(Attributor.Owned owned) {
    return owned.attribution().kind() != Attribution.Kind.FOLLOWED;
  }

  private @Nullable Scope latestOpenRun() {
    return latestRun == null ? null : latestRun.firstOpen();
  }
}
