package io.loopwarden.engine.pools;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.bootstrap.OffloadPools;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/**
 * Watches the pools that loops hand tasks to: tasks that wait for longer than a limit, while no
 * thread is left for them. An idle pool costs the read of a field a look. Agent thread only.
 */
public final class PoolWatch {

  private static final long MILLI = 1_000_000L;

  /** A look that comes later by so much shows that nothing ran, or not this thread. */
  private static final long LATE_NANOS = 300 * MILLI;

  private static final long UPDATE_NANOS = 1_000 * MILLI;

  private final PoolRows rows;
  private final PoolFindings findings;
  private long limitNanos;
  private final List<WatchedPool> watched = new ArrayList<>();
  private final List<PoolGroup> groups = new ArrayList<>();
  private Object state = this;
  private long lookedAt = System.nanoTime();

  /**
   * Creates a watch.
   *
   * @param limitNanos how long a task may wait for a thread; 0 when that is not looked for
   */
  public PoolWatch(PoolRows rows, PoolFindings findings, long limitNanos) {
    this.rows = rows;
    this.findings = findings;
    this.limitNanos = limitNanos;
  }

  /** Sets how long a task may wait for a thread, in nanoseconds; 0 for not to look. */
  public void limit(long nanos) {
    limitNanos = nanos;
  }

  /**
   * Looks once; to be called every few tens of milliseconds.
   *
   * @param now {@link System#nanoTime()}
   */
  public void look(long now) {
    if (limitNanos == 0) {
      return;
    }
    long sinceLast = now - lookedAt;
    lookedAt = now;
    if (OffloadPools.state() != state) {
      state = OffloadPools.state();
      learn();
    }
    for (int i = groups.size() - 1; i >= 0; i--) {
      try {
        look(groups.get(i), now, sinceLast);
      } catch (Throwable fault) {
        Faults.count(fault); // a queue or pool class of its own kind must not hide the others
        groups.remove(i);
      }
    }
  }

  /**
   * Returns how much waited at the last look, for pools of which a thread was seen at work: from
   * its name a pool has its own.
   */
  public List<PoolLoad> loads() {
    List<PoolLoad> loads = new ArrayList<>();
    for (PoolGroup group : groups) {
      String name = group.name();
      if (name != null) {
        loads.add(new PoolLoad(name, group.waitNanos(), group.queued()));
      }
    }
    return loads;
  }

  private void learn() {
    watched.removeIf(known -> known.pool() == null);
    for (Object noted : OffloadPools.all()) {
      if (!isWatched(noted) && !rows.isMember(noted)) {
        WatchedPool added = WatchedPool.of(noted, rows.lent(noted));
        ExecutorService pool = added.pool();
        if (pool != null) {
          watched.add(added);
          groupOf(added, pool);
        }
      }
    }
  }

  private boolean isWatched(Object noted) {
    for (WatchedPool known : watched) {
      if (known.isOf(noted)) {
        return true;
      }
    }
    return false;
  }

  private void groupOf(WatchedPool added, ExecutorService pool) {
    Object factory = factoryOf(pool);
    if (rows.isAlone(factory)) {
      return;
    }
    PoolGroup group = null;
    for (PoolGroup known : groups) {
      if (added.isLent() && !known.isOver() && known.lends(factory)) {
        group = known;
      }
    }
    if (group == null) {
      group = new PoolGroup(factory);
      groups.add(group);
    }
    group.add(added);
  }

  private static Object factoryOf(ExecutorService pool) {
    return pool instanceof ThreadPoolExecutor threads
        ? threads.getThreadFactory()
        : ((ForkJoinPool) pool).getFactory();
  }

  private void look(PoolGroup group, long now, long sinceLast) {
    if (sinceLast > LATE_NANOS) {
      group.forgive(sinceLast);
    }
    group.look(now, sinceLast);
    Exhaustion open = group.open();
    if (open != null) {
      goOn(group, open, now);
    } else if (group.waitNanos() >= limitNanos) {
      begin(group, now);
    } else if (group.queued() == 0 && group.isOver()) {
      groups.remove(group);
    }
  }

  private void begin(PoolGroup group, long now) {
    Staff staff = group.staff();
    if (staff == null || !staff.isExhausted()) {
      return;
    }
    Exhaustion begun = new Exhaustion(now - group.waitNanos(), PoolStem.of(staff.busy()));
    begun.waited(group.waitNanos());
    group.open(begun);
    findings.sample(begun, staff);
    findings.record(group, begun, staff, now, true);
  }

  private void goOn(PoolGroup group, Exhaustion open, long now) {
    open.waited(group.waitNanos());
    if (group.waitNanos() < limitNanos) {
      group.open(null);
      findings.record(group, open, null, now, false);
    } else if (now - open.toldAt() >= UPDATE_NANOS) {
      @Nullable Staff staff = group.staff();
      if (staff != null) {
        findings.sample(open, staff);
      }
      findings.record(group, open, null, now, true);
    }
  }
}
