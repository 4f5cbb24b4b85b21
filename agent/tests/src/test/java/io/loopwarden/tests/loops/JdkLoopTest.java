package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.ChannelGroup;
import com.example.cases.JdkPool;
import com.example.cases.SwingQueue;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;

/** Loops of the JDK itself, and its pools, which are none. */
class JdkLoopTest {

  @OnEachJdk
  void the_event_dispatch_thread_is_watched(Jdk jdk) {
    FoundSleep.isAll("swing", LoopCase.on(jdk).run(SwingQueue.class, "queue", "sleep", "quiet"));
  }

  @OnEachJdk
  void a_secondary_loop_of_the_event_dispatch_thread_is_watched(Jdk jdk) {
    FoundSleep.isAll(
        "swing", LoopCase.on(jdk).run(SwingQueue.class, "secondaryLoop", "sleep", "quiet"));
  }

  @OnEachJdk
  void a_channel_group_with_a_fixed_pool_is_watched(Jdk jdk) {
    FoundSleep.isAll("nio2", LoopCase.on(jdk).run(ChannelGroup.class, "fixed", "sleep", "quiet"));
  }

  @OnEachJdk
  void a_channel_group_whose_pool_grows_may_block(Jdk jdk) {
    assertThat(LoopCase.on(jdk).run(ChannelGroup.class, "cached", "sleep")).isEmpty();
  }

  @OnEachJdk
  void a_fixed_pool_may_block(Jdk jdk) {
    assertThat(LoopCase.on(jdk).run(JdkPool.class, "fixed", "sleep")).isEmpty();
  }

  @OnEachJdk
  void a_scheduled_pool_may_block(Jdk jdk) {
    assertThat(LoopCase.on(jdk).run(JdkPool.class, "scheduled", "sleep")).isEmpty();
  }

  @OnEachJdk
  void the_common_pool_may_block(Jdk jdk) {
    assertThat(LoopCase.on(jdk).run(JdkPool.class, "common", "sleep")).isEmpty();
  }

  @OnEachJdk
  void a_timer_may_block(Jdk jdk) {
    assertThat(LoopCase.on(jdk).run(JdkPool.class, "timer", "sleep")).isEmpty();
  }

  @OnEachJdk
  void a_virtual_thread_may_block(Jdk jdk) {
    if (jdk.feature() < 21) {
      return; // has none
    }
    assertThat(LoopCase.on(jdk).run(JdkPool.class, "virtual", "sleep")).isEmpty();
  }
}
