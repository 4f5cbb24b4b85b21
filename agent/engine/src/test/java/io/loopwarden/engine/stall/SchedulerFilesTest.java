package io.loopwarden.engine.stall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.junit.jupiter.api.Test;

/** What Linux counts of a Java thread is found without knowing the thread's number. */
class SchedulerFilesTest {

  private final SchedulerFiles files = new SchedulerFiles();

  @Test
  void a_thread_is_told_from_all_others_where_the_system_counts() {
    assertThat(files.queuedNanos(Thread.currentThread()) != Meter.UNKNOWN)
        .isEqualTo(new File("/proc/self/task").isDirectory() && counts());
  }

  @Test
  void a_thread_that_has_ended_is_unknown() throws InterruptedException {
    Thread thread = new Thread(() -> {}, "ended");
    thread.start();
    thread.join();

    assertThat(files.queuedNanos(thread)).isEqualTo(Meter.UNKNOWN);
  }

  private static boolean counts() {
    return new File("/proc/thread-self/schedstat").canRead();
  }
}
