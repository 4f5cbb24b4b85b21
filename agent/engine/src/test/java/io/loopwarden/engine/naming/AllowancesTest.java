package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllowancesTest {

  private static final String[] SLEEPING_HANDLER = {
    "java.lang.Thread.sleep", "com.acme.Handler.pause", "com.acme.Handler.handle"
  };

  private static String allowedBy(String row, String... frames) {
    return Naming.with(row).name(Sightings.of("sleep", frames)).allowedBy();
  }

  @Test
  void nothing_is_allowed_by_itself() {
    assertThat(Naming.standard().name(Sightings.of("sleep", SLEEPING_HANDLER)).allowedBy())
        .isNull();
  }

  @Test
  void a_users_row_allows_what_runs_below_its_frame_and_says_why() {
    assertThat(allowedBy("allow com.acme.Handler#handle : known, ticket 12", SLEEPING_HANDLER))
        .isEqualTo("rules.txt:1: known, ticket 12");
  }

  @Test
  void wildcards_match_in_classes_and_methods() {
    assertThat(allowedBy("allow com.acme.* : all of it", SLEEPING_HANDLER)).isNotNull();
    assertThat(allowedBy("allow *Handler#pa* : part", SLEEPING_HANDLER)).isNotNull();
    assertThat(allowedBy("allow com.acme.Other* : another", SLEEPING_HANDLER)).isNull();
  }

  @Test
  void a_row_may_be_limited_to_operations_and_categories() {
    assertThat(allowedBy("allow com.acme.* operation=*Thread.sleep : r", SLEEPING_HANDLER))
        .isNotNull();
    assertThat(allowedBy("allow com.acme.* operation=java.sql.* : r", SLEEPING_HANDLER)).isNull();
    assertThat(allowedBy("allow com.acme.* category=file,sleep : r", SLEEPING_HANDLER)).isNotNull();
    assertThat(allowedBy("allow com.acme.* category=file : r", SLEEPING_HANDLER)).isNull();
  }

  @Test
  void a_row_may_be_limited_to_loops_of_some_models() {
    StackNaming naming = Naming.with("allow com.acme.* model=agrona,aeron : r");

    assertThat(naming.name(Sightings.on("agrona", "sleep", SLEEPING_HANDLER)).allowedBy())
        .isNotNull();
    assertThat(naming.name(Sightings.on("netty", "sleep", SLEEPING_HANDLER)).allowedBy()).isNull();
  }

  @Test
  void a_suffix_row_covers_shaded_copies_but_not_half_names() {
    String row = "allow channel.nio.NioEventLoop#run suffix=yes : r";

    assertThat(allowedBy(row, "java.lang.Thread.sleep", "io.netty.channel.nio.NioEventLoop.run"))
        .isNotNull();
    assertThat(allowedBy(row, "java.lang.Thread.sleep", "a.b.channel.nio.NioEventLoop.run"))
        .isNotNull();
    assertThat(allowedBy(row, "java.lang.Thread.sleep", "a.mychannel.nio.NioEventLoop.run"))
        .isNull();
  }

  @Test
  void nettys_pause_after_an_error_is_allowed_in_every_copy() {
    Verdict verdict =
        Naming.standard()
            .name(
                Sightings.of(
                    "sleep",
                    "java.lang.Thread.sleep",
                    "io.grpc.netty.shaded.io.netty.channel.nio.NioEventLoop.handleLoopException",
                    "io.grpc.netty.shaded.io.netty.channel.nio.NioEventLoop.run"));

    assertThat(verdict.allowedBy()).startsWith("allowances.txt:");
  }

  @Test
  void a_task_of_the_application_run_during_shutdown_is_not_allowed() {
    String confirm = "io.netty.util.concurrent.SingleThreadEventExecutor.confirmShutdown";

    assertThat(
            Naming.standard()
                .name(Sightings.of("sleep", "java.lang.Thread.sleep", confirm))
                .allowedBy())
        .isNotNull();
    assertThat(
            Naming.standard()
                .name(Sightings.of("sleep", "java.lang.Thread.sleep", "com.acme.Task.run", confirm))
                .allowedBy())
        .isNull();
  }

  @Test
  void a_row_with_a_fault_is_named_in_one_line_and_ignored() {
    StackNaming naming =
        Naming.with(
            "allow com.acme.* operatoin=x : typo",
            "allow com.acme.* suffix=maybe : no switch",
            "allow * : everything");

    assertThat(naming.problems())
        .containsExactly(
            "rules.txt:1: 'operatoin' is no option of allow, which takes operation=, category=,"
                + " suffix=, own=, direct=, model=, until=; the row is ignored",
            "rules.txt:2: suffix=maybe is neither yes nor no; the row is ignored",
            "rules.txt:3: '*' is no frame; write Class, Class#method, or package.*; the row is"
                + " ignored");
    assertThat(naming.name(Sightings.of("sleep", SLEEPING_HANDLER)).allowedBy()).isNull();
  }

  @Test
  void a_direct_row_allows_only_what_its_frame_calls_itself() {
    String quiet = "io.netty.util.concurrent.SingleThreadEventExecutor.confirmShutdown";
    String task = "io.netty.util.concurrent.AbstractEventExecutor.runTask";

    assertThat(allowedBuiltIn("java.lang.Thread.sleep", quiet)).startsWith("allowances.txt:");
    assertThat(allowedBuiltIn("java.lang.Thread.sleep", task, quiet)).isNull();
  }

  @Test
  void loops_that_make_workers_of_kotlins_scheduler_at_the_same_time_wait_for_a_moment() {
    Verdict verdict =
        Naming.standard()
            .name(
                Sightings.of(
                    "monitor",
                    "kotlinx.coroutines.scheduling.CoroutineScheduler.createNewWorker",
                    "kotlinx.coroutines.BuildersKt.withContext",
                    "com.acme.OrderRoutesKt$orders$1.invokeSuspend"));

    assertThat(verdict.allowedBy()).startsWith("allowances.txt:");
  }

  @Test
  void contention_inside_a_library_that_nobody_called_is_allowed() {
    assertThat(
            parkedInLock("org.apache.hc.client5.http.impl.cookie.RFC6265CookieSpecFactory.create"))
        .isNotNull();
  }

  @Test
  void contention_of_a_task_that_is_a_bare_method_reference_is_not() {
    assertThat(parkedInLock("io.netty.util.concurrent.AbstractEventExecutor.runTask")).isNull();
  }

  @Test
  void contention_inside_a_library_that_the_application_called_is_not() {
    assertThat(
            parkedInLock(
                "org.apache.hc.core5.pool.StrictConnPool.lease", "com.acme.Handler.handle"))
        .isNull();
  }

  private static String parkedInLock(String... callers) {
    List<String> frames = new ArrayList<>();
    frames.add("java.util.concurrent.locks.LockSupport.park");
    frames.add("java.util.concurrent.locks.ReentrantLock.lock");
    frames.addAll(List.of(callers));
    return Naming.standard().name(Sightings.of("park", frames.toArray(String[]::new))).allowedBy();
  }

  private static String allowedBuiltIn(String... frames) {
    return Naming.standard().name(Sightings.of("sleep", frames)).allowedBy();
  }
}
