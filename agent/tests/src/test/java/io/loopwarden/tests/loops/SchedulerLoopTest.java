package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.KotlinDispatcher;
import com.example.cases.RxJavaScheduler;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;

/**
 * Schedulers of RxJava and dispatchers of Kotlin: a sleep is found where none may be, and all else
 * is silent.
 */
class SchedulerLoopTest {

  @OnEachJdk
  void rxjava_computation_scheduler_is_watched(Jdk jdk) {
    FoundSleep.isAll(
        "rxjava", LoopCase.on(jdk).run(RxJavaScheduler.class, "computation", "sleep", "quiet"));
  }

  @OnEachJdk
  void rxjava_single_scheduler_is_watched(Jdk jdk) {
    FoundSleep.isAll(
        "rxjava", LoopCase.on(jdk).run(RxJavaScheduler.class, "single", "sleep", "quiet"));
  }

  @OnEachJdk
  void rxjava_io_scheduler_may_block(Jdk jdk) {
    assertThat(LoopCase.on(jdk).run(RxJavaScheduler.class, "io", "sleep")).isEmpty();
  }

  @OnEachJdk
  void rxjava_new_thread_scheduler_may_block(Jdk jdk) {
    assertThat(LoopCase.on(jdk).run(RxJavaScheduler.class, "newThread", "sleep")).isEmpty();
  }

  @OnEachJdk
  void kotlin_default_dispatcher_is_watched(Jdk jdk) {
    FoundSleep.isAll(
        "kotlin", LoopCase.on(jdk).run(KotlinDispatcher.class, "Default", "sleep", "quiet"));
  }

  @OnEachJdk
  void a_limited_view_of_kotlin_default_dispatcher_is_watched(Jdk jdk) {
    FoundSleep.isAll(
        "kotlin",
        LoopCase.on(jdk).run(KotlinDispatcher.class, "Default.limited", "sleep", "quiet"));
  }

  @OnEachJdk
  void kotlin_io_dispatcher_may_block(Jdk jdk) {
    assertThat(LoopCase.on(jdk).run(KotlinDispatcher.class, "IO", "sleep")).isEmpty();
  }

  @OnEachJdk
  void a_limited_view_of_kotlin_io_dispatcher_may_block(Jdk jdk) {
    assertThat(LoopCase.on(jdk).run(KotlinDispatcher.class, "IO.limited", "sleep")).isEmpty();
  }
}
