package io.loopwarden.engine.stall;

import java.io.File;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what Linux counts of a Java thread, whose number in the system no interface tells: it
 * is the one that has used just as much CPU time as the JVM says, to the nanosecond. Agent thread
 * only.
 */
final class SchedulerFiles {

  private static final String TASKS = "/proc/self/task";
  private static final int MOST_THREADS = 2_000;
  private static final int MOST_ATTEMPTS = 3;

  private final Map<Thread, SchedulerFile> files = new HashMap<>();
  private final Map<Thread, Integer> attempts = new HashMap<>();

  /**
   * Returns for how long a thread was ready to run and was not let, nanoseconds, or {@link
   * Meter#UNKNOWN}.
   */
  long queuedNanos(Thread thread) {
    SchedulerFile file = files.get(thread);
    if (file == null) {
      file = look(thread);
    }
    return file == null ? Meter.UNKNOWN : file.queued();
  }

  /** Forgets a thread that has ended. */
  void forget(Thread ended) {
    attempts.remove(ended);
    SchedulerFile file = files.remove(ended);
    if (file != null) {
      file.close();
    }
  }

  private @Nullable SchedulerFile look(Thread thread) {
    if (attempts.merge(thread, 1, Integer::sum) > MOST_ATTEMPTS) {
      return null;
    }
    String[] tasks = new File(TASKS).list();
    if (tasks == null || tasks.length > MOST_THREADS) {
      attempts.put(thread, MOST_ATTEMPTS);
      return null;
    }
    SchedulerFile found = null;
    for (String task : tasks) {
      SchedulerFile file = new SchedulerFile(TASKS + "/" + task);
      if (found == null && isOf(thread, file)) {
        found = file;
        files.put(thread, file);
      } else {
        file.close();
      }
    }
    return found;
  }

  private static boolean isOf(Thread thread, SchedulerFile file) {
    long before = ThreadCpu.nanosOf(thread);
    long used = file.used();
    return before != ThreadCpu.UNKNOWN && used >= before && used <= ThreadCpu.nanosOf(thread);
  }
}
