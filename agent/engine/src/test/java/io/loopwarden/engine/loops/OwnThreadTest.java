package io.loopwarden.engine.loops;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.bootstrap.Faults;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A thread of the agent's own that fails. */
class OwnThreadTest {

  private final List<Throwable> seenByApplication = new CopyOnWriteArrayList<>();
  private final Thread.UncaughtExceptionHandler before =
      Thread.getDefaultUncaughtExceptionHandler();

  @BeforeEach
  void be_an_application_that_handles_what_nobody_has_caught() {
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> seenByApplication.add(fault));
  }

  @AfterEach
  void restore() {
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  @Test
  void what_it_throws_is_counted_and_no_handler_of_the_application_sees_it() throws Exception {
    long faults = Faults.total();

    end(OwnThreadTest::fail);

    assertThat(seenByApplication).isEmpty();
    assertThat(Faults.total()).isEqualTo(faults + 1);
  }

  @Test
  void one_that_failed_is_not_listed_any_more() throws Exception {
    Thread failed = end(OwnThreadTest::fail);

    assertThat(OwnThread.running()).doesNotContain(failed);
  }

  private static Thread end(Runnable work) throws InterruptedException {
    Thread thread = new OwnThread(work, "failing");
    thread.start();
    thread.join();
    return thread;
  }

  private static void fail() {
    throw new AssertionError("a fault of the agent");
  }
}
