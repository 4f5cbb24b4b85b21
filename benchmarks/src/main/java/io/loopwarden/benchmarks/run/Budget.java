package io.loopwarden.benchmarks.run;

import java.util.Locale;

/**
 * What a measure may cost, and how a cost is shown. Nanoseconds per operation but for starts and
 * idle loops.
 */
enum Budget {
  /** A start of the JVM, in milliseconds. */
  START("<= +100 ms, <= x 0.15") {
    @Override
    String shown(double millis) {
      return String.format(Locale.ROOT, "%.0f ms", millis);
    }

    @Override
    String comparison(double millis, Reference reference) {
      return String.format(
          Locale.ROOT, "%+.0f ms, x %.3f", reference.added(millis), reference.share(millis));
    }

    @Override
    boolean isMet(double millis, Reference reference) {
      return reference.added(millis) <= 100 && reference.share(millis) <= 0.15;
    }
  },

  /** A probe on an ordinary thread. */
  PROBE("<= +2 ns") {
    @Override
    boolean isMet(double nanos, Reference reference) {
      return reference.added(nanos) <= 2;
    }
  },

  /** Code that nothing is woven into; a benchmark tells no difference below these bounds. */
  NOT_WOVEN("+0 (3 % or 0.3 ns)") {
    @Override
    boolean isMet(double nanos, Reference reference) {
      return reference.added(nanos) <= Math.max(0.03 * reference.none(), 0.3);
    }
  },

  /** Tasks in a given time. */
  LOOP_TASKS(">= x 0.97 tasks") {
    @Override
    String comparison(double nanos, Reference reference) {
      return String.format(Locale.ROOT, "x %.3f tasks", reference.none() / nanos);
    }

    @Override
    boolean isMet(double nanos, Reference reference) {
      return reference.none() / nanos >= 0.97;
    }
  },

  /** The agent's thread beside loops that idle, as a part of a core. */
  IDLE("< 0.5 %") {
    @Override
    String shown(double part) {
      return String.format(Locale.ROOT, "%.2f %%", part * 100);
    }

    @Override
    boolean isMet(double part, Reference reference) {
      return part < 0.005;
    }
  },

  /** A wait that is captured with its stack. */
  CAPTURE("<= 5000 ns") {
    @Override
    boolean isMet(double nanos, Reference reference) {
      return nanos <= 5_000;
    }
  },

  /** A wait that is only counted. */
  COUNT("<= 300 ns") {
    @Override
    boolean isMet(double nanos, Reference reference) {
      return nanos <= 300;
    }
  };

  private final String text;

  Budget(String text) {
    this.text = text;
  }

  /** The budget as the table shows it. */
  String text() {
    return text;
  }

  /** Shows a cost. */
  String shown(double cost) {
    return String.format(Locale.ROOT, "%.2f ns", cost);
  }

  /** Shows a cost beside the others. */
  String comparison(double cost, Reference reference) {
    return reference.none() == 0
        ? ""
        : String.format(Locale.ROOT, "%+.2f ns", reference.added(cost));
  }

  /** Returns whether a cost is within the budget. */
  abstract boolean isMet(double cost, Reference reference);
}
