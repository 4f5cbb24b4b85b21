package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.AkkaActors;
import com.example.cases.PekkoActors;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;

/** Actors and dispatchers: a sleep is found on the default ones, and their end waits for nobody. */
class ActorLoopTest {

  @OnEachJdk
  void a_pekko_actor_is_watched(Jdk jdk) {
    FoundSleep.isAll("pekko", LoopCase.on(jdk).run(PekkoActors.class, "actor", "sleep", "quiet"));
  }

  @OnEachJdk
  void a_akka_actor_is_watched(Jdk jdk) {
    FoundSleep.isAll("akka", LoopCase.on(jdk).run(AkkaActors.class, "actor", "sleep", "quiet"));
  }

  @OnEachJdk
  void pekko_default_dispatcher_is_watched(Jdk jdk) {
    FoundSleep.isAll(
        "pekko", LoopCase.on(jdk).run(PekkoActors.class, "dispatcher", "sleep", "quiet"));
  }

  @OnEachJdk
  void akka_default_dispatcher_is_watched(Jdk jdk) {
    FoundSleep.isAll(
        "akka", LoopCase.on(jdk).run(AkkaActors.class, "dispatcher", "sleep", "quiet"));
  }

  @OnEachJdk
  void pekko_dispatcher_for_blocking_io_may_block(Jdk jdk) {
    assertThat(LoopCase.on(jdk).run(PekkoActors.class, "blocking", "sleep")).isEmpty();
  }

  @OnEachJdk
  void akka_dispatcher_for_blocking_io_may_block(Jdk jdk) {
    assertThat(LoopCase.on(jdk).run(AkkaActors.class, "blocking", "sleep")).isEmpty();
  }
}
