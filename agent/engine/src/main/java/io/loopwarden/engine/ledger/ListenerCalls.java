package io.loopwarden.engine.ledger;

import io.loopwarden.engine.text.OneLine;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Calls listeners so that none can stop the others or the ledger. */
final class ListenerCalls {

  private static final int LONGEST_FAILURE = 300;

  private final List<LedgerListener> listeners = new CopyOnWriteArrayList<>();
  private final AtomicLong failures = new AtomicLong();
  private final Consumer<String> notices;

  ListenerCalls(Consumer<String> notices) {
    this.notices = notices;
  }

  void add(LedgerListener listener) {
    listeners.add(listener);
  }

  void recorded(Occurrence occurrence, Finding finding) {
    call(listener -> listener.recorded(occurrence, finding));
  }

  void first(Finding finding) {
    call(listener -> listener.first(finding));
  }

  void updated(Finding finding) {
    call(listener -> listener.updated(finding));
  }

  long failures() {
    return failures.get();
  }

  private void call(Consumer<LedgerListener> event) {
    for (LedgerListener listener : listeners) {
      try {
        event.accept(listener);
      } catch (Throwable failure) {
        if (failures.getAndIncrement() == 0) {
          notices.accept(
              listener.getClass().getName()
                  + " failed: "
                  + OneLine.of(failure.toString(), LONGEST_FAILURE)
                  + "; further failures of listeners are only counted");
        }
      }
    }
  }
}
