package io.loopwarden.engine.deadlock;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a loop waits for what a task in its own queue would bring: then nothing else does,
 * because no other thread runs that task. Takes no lock and calls no code of the application.
 */
public final class SelfDeadlocks {

  private final Roles roles;
  private final TaskQueues queues;
  private final Set<String> ending = new HashSet<>();

  private SelfDeadlocks(List<Row> rows, ModuleOpening modules) {
    ObjectFields fields = new ObjectFields(modules);
    roles = new Roles(fields, rows);
    queues = new TaskQueues(fields, rows);
    for (Row row : rows) {
      if (row.verb().equals("ends")) {
        ending.add(row.subject());
      }
    }
  }

  /**
   * Reads the rows.
   *
   * @throws IOException when the agent jar is damaged
   */
  public static SelfDeadlocks read(ModuleOpening modules) throws IOException {
    return new SelfDeadlocks(RowReader.readBuiltIn("deadlocks.txt"), modules);
  }

  /** Returns whether waits of a category end by themselves, whatever the loop's tasks do. */
  public boolean endsByItself(String category) {
    return ending.contains(category);
  }

  /**
   * Looks at a wait that is open. May take a millisecond; agent thread only.
   *
   * @param subject the monitor or the thread it waits for, or {@code null} when it parks
   */
  public Proof proofOf(LoopThread loop, @Nullable Object subject) {
    Object blocker = LockSupport.getBlocker(loop.thread());
    Object awaited = blocker == null ? subject : blocker;
    if (awaited == null || !isTelling(awaited.getClass())) {
      return Proof.NONE;
    }
    if (awaited == loop.thread() || queues.isEndOf(loop, awaited)) {
      return Proof.SURE;
    }
    Collection<Object> tasks = queues.of(loop);
    return tasks.isEmpty() ? Proof.NONE : new CompletionSearch(roles, awaited).from(tasks);
  }

  /** An object of the application that somebody waits on may be known to any of its tasks. */
  private boolean isTelling(Class<?> awaited) {
    return awaited.getClassLoader() == null || roles.of(awaited) != Role.OTHER;
  }
}
