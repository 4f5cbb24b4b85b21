package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
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
    return new NamedWait(loop, 0, 0, 1, verdict, 0, 1, 0, 1, false, 0, null, null);
  }
}
