package io.loopwarden.tests.blockhound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.example.blockhound.AttachedFirst;
import com.example.blockhound.ReadMe;
import com.example.blockhound.Tailored;
import com.example.blockhound.UnderListener;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.report.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/**
 * An application installs BlockHound itself and gets the engine behind that call, no flag needed.
 */
class InstallTest {

  private static final String ERROR =
      ": reactor.blockhound.BlockingOperationError: Blocking call! ";
  private static final String SLEEPS = ERROR + "java.lang.Thread.sleep";

  @TempDir private Path directory;

  @OnEachJdk
  void what_its_readme_and_tests_do_ends_as_they_say(Jdk jdk) {
    assertThat(run(jdk, ReadMe.class))
        .contains("delay" + SLEEPS, "sleep" + SLEEPS, "elastic: passed")
        .contains("park" + ERROR + "jdk.internal.misc.Unsafe#park")
        .contains("wait" + ERROR + "java.lang.Object#wait")
        .contains("latch" + ERROR + "jdk.internal.misc.Unsafe#park")
        .contains("queue" + ERROR + "jdk.internal.misc.Unsafe#park")
        .contains("join" + ERROR + "java.lang.Object#wait")
        .contains("random access read" + ERROR + "java.io.RandomAccessFile#readBytes")
        .contains("random access write" + ERROR + "java.io.RandomAccessFile#writeBytes")
        .contains("file read" + ERROR + "java.io.FileInputStream#readBytes")
        .contains("file write" + ERROR + "java.io.FileOutputStream#writeBytes")
        .contains("process" + ERROR + "java.lang.ProcessImpl#forkAndExec")
        .contains("connect" + ERROR + "java.net.Socket#connect")
        .contains("socket read" + ERROR + "java.net.Socket$SocketInputStream#read")
        .contains("accept" + ERROR + "java.net.ServerSocket#implAccept")
        .contains("done");
  }

  @OnEachJdk
  void what_waits_by_the_way_is_not_thrown_at(Jdk jdk) {
    assertThat(run(jdk, ReadMe.class))
        .contains("uuid: passed", "map: passed", "class: passed", "print: passed");
  }

  @OnEachJdk
  void the_errors_stack_begins_with_the_blocking_method(Jdk jdk) {
    assertThat(run(jdk, ReadMe.class))
        .contains("at java.lang.Thread.sleep < com.example.blockhound.ReadMe.sleep");
  }

  @OnEachJdk
  void each_wait_that_was_thrown_at_is_in_the_ledger(Jdk jdk) {
    BlockHoundRun run = BlockHoundRun.on(jdk, directory);
    run.run(ReadMe.class);
    assertThat(run.findings())
        .extracting(Finding::operation)
        .contains("java.lang.Thread.sleep", "java.util.concurrent.CountDownLatch.await")
        .contains("java.io.RandomAccessFile.write", "java.net.Socket.connect");
  }

  @OnEachJdk
  void the_innermost_of_nested_lists_decides(Jdk jdk) {
    assertThat(run(jdk, Tailored.class, "lists"))
        .contains("outer: passed", "inner" + SLEEPS, "innermost: passed", "plain" + SLEEPS);
  }

  @OnEachJdk
  void a_marked_method_blocks_and_its_overload_does_not(Jdk jdk) {
    BlockHoundRun run = BlockHoundRun.on(jdk, directory);
    assertThat(run.run(Tailored.class, "marks"))
        .contains("marked" + ERROR + "com.example.blockhound.Tailored$Marked.compute")
        .contains("overload: passed");
    assertThat(run.findings())
        .extracting(Finding::operation, Finding::category)
        .containsExactly(tuple("com.example.blockhound.Tailored.Marked.compute", "declared"));
  }

  @OnEachJdk
  void a_predicate_alone_says_who_is_watched(Jdk jdk) {
    assertThat(run(jdk, Tailored.class, "threads"))
        .contains("named" + SLEEPS, "other: passed", "marker: passed", "reactor: passed");
  }

  @OnEachJdk
  void a_thread_that_ran_before_is_watched_too(Jdk jdk) {
    assertThat(run(jdk, Tailored.class, "running")).contains("early" + SLEEPS, "late" + SLEEPS);
  }

  @OnEachJdk
  void a_dynamic_thread_is_asked_at_each_wait(Jdk jdk) {
    assertThat(run(jdk, Tailored.class, "times"))
        .contains("before: passed", "while" + SLEEPS, "after: passed");
  }

  @OnEachJdk
  void a_callback_that_returns_lets_the_call_wait(Jdk jdk) {
    BlockHoundRun run = BlockHoundRun.on(jdk, directory);
    assertThat(run.run(Tailored.class, "callback"))
        .contains("sleep: passed", "told java.lang.Thread.sleep static true")
        .containsOnlyOnce("told ");
    assertThat(run.findings()).extracting(Finding::count).containsExactly(1L);
  }

  @OnEachJdk
  void nobody_is_told_of_a_lock_that_another_thread_holds(Jdk jdk) {
    assertThat(run(jdk, Tailored.class, "lock")).contains("lock taken, told 0");
  }

  @OnEachJdk
  void what_a_callback_throws_reaches_the_subscriber(Jdk jdk) {
    assertThat(run(jdk, Tailored.class, "thrower"))
        .contains("sleep: java.lang.UnsupportedOperationException: no sleep")
        .contains("< java.lang.Thread.sleep");
  }

  @OnEachJdk
  void its_junit_listener_makes_a_blocking_test_fail(Jdk jdk) {
    assertThat(BlockHoundRun.on(jdk, directory).runWithListener(UnderListener.class))
        .contains("blocks" + SLEEPS, "passes: passed");
  }

  @OnEachJdk
  void an_agent_that_comes_later_takes_an_installation_over_that_follows(Jdk jdk) {
    assertThat(BlockHoundRun.on(jdk, directory).runAttaching(AttachedFirst.class))
        .contains("sleep" + SLEEPS, "done");
  }

  private String run(Jdk jdk, Class<?> main, String... arguments) {
    return BlockHoundRun.on(jdk, directory).run(main, arguments);
  }
}
