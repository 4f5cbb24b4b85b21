package io.loopwarden.engine.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.engine.deadlock.ModuleOpening;
import io.loopwarden.engine.deadlock.SelfDeadlocks;
import io.loopwarden.engine.detail.Details;
import io.loopwarden.engine.fix.FixAdvisor;
import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.loops.VirtualThreads;
import io.loopwarden.engine.naming.Origin;
import io.loopwarden.engine.naming.StackNaming;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When the flight recorder is started for virtual threads that hold their carriers. */
class PinningWatchTest {

  private static final long SHORTEST_NANOS = 20_000_000;

  private final VirtualThreads virtualThreads = new VirtualThreads();

  @Test
  void a_program_without_virtual_threads_does_not_pay_for_the_recorder() throws IOException {
    watch().look();
    assertThat(listeners()).isEmpty();
  }

  @Test
  void a_first_virtual_thread_in_the_last_moment_starts_no_recorder() throws IOException {
    PinningWatch watch = watch();
    virtualThreads.loaded("jdk/internal/misc/CarrierThread");
    watch.ending();
    watch.look();
    assertThat(listeners()).isEmpty();
  }

  @Test
  @Timeout(30)
  void a_stream_that_was_not_started_when_the_end_began_is_left_alone() {
    PinningStream stream = new PinningStream(SHORTEST_NANOS, pinned -> {}, () -> true);
    stream.run(); // would last until the JVM ends
  }

  private PinningWatch watch() throws IOException {
    Knowledge knowledge =
        new Knowledge(
            new StackNaming((name, module) -> Origin.APPLICATION, name -> null, List.of()),
            Details.load(),
            FixAdvisor.load(),
            name -> null,
            SelfDeadlocks.read(ModuleOpening.NONE));
    return new PinningWatch(virtualThreads, knowledge, new Ledger(10, said -> {}), SHORTEST_NANOS);
  }

  private static List<String> listeners() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter("loopwarden-pinning"::equals)
        .toList();
  }
}
