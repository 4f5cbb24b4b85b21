package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.ledger.Correlation;
import io.loopwarden.engine.ledger.Origin;
import io.loopwarden.engine.naming.CallPath;
import io.loopwarden.engine.naming.Kind;
import io.loopwarden.engine.naming.OwnWait;
import io.loopwarden.engine.naming.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Named waits as tests need them. */
final class Waits {

  private Waits() {}

  /** A wait of a finding, made at a place that may be the loop's own. */
  static NamedWait at(LoopThread loop, String fingerprint, @Nullable OwnWait place) {
    return at(loop, fingerprint, place, 0);
  }

  /** A wait of a finding, seen by a probe. */
  static NamedWait by(LoopThread loop, String fingerprint, int probe) {
    return at(loop, fingerprint, null, probe);
  }

  private static NamedWait at(
      LoopThread loop, String fingerprint, @Nullable OwnWait place, int probe) {
    Verdict verdict =
        new Verdict(
            "java.util.concurrent.LinkedBlockingQueue.take",
            "queue",
            Kind.CONTRACT,
            null,
            List.of(),
            fingerprint,
            false,
            place != null && place.depth() == 1,
            place,
            null,
            "generic",
            CallPath.NONE);
    return new NamedWait(
        loop,
        0,
        probe,
        1,
        verdict,
        0,
        1,
        0,
        1,
        false,
        0,
        null,
        null,
        0,
        Origin.UNKNOWN,
        Correlation.NONE);
  }
}
