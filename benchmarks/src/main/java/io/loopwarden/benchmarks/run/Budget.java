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

  /** Work of loops that only wait, in a given time: as that of loops that never do. */
  FLOOD(">= x 0.97 tasks") {
    @Override
    String comparison(double nanos, Reference reference) {
      return LOOP_TASKS.comparison(nanos, reference);
    }

    @Override
    boolean isMet(double nanos, Reference reference) {
      return LOOP_TASKS.isMet(nanos, reference);
    }
  },

  /** How late a loop's tasks run but for one in a hundred; below that nothing is told apart. */
  DELAY("<= x 1.1, or +0.1 ms") {
    @Override
    String shown(double nanos) {
      return time(nanos);
    }

    @Override
    String comparison(double nanos, Reference reference) {
      return times(nanos, reference);
    }

    @Override
    boolean isMet(double nanos, Reference reference) {
      return nanos <= 1.1 * reference.none() || reference.added(nanos) <= 100_000;
    }
  },

  /**
   * How late the latest of all tasks ran: a hundredth of a second is what a loop may lose in it.
   */
  LONGEST_DELAY("<= +10 ms") {
    @Override
    String shown(double nanos) {
      return time(nanos);
    }

    @Override
    String comparison(double nanos, Reference reference) {
      return times(nanos, reference);
    }

    @Override
    boolean isMet(double nanos, Reference reference) {
      return reference.added(nanos) <= 10_000_000;
    }
  },

  /** What the agent says it takes of a loop's time. */
  LOOP_SHARE("<= 1 %") {
    @Override
    String shown(double part) {
      return String.format(Locale.ROOT, "%.3f %%", part * 100);
    }

    @Override
    boolean isMet(double part, Reference reference) {
      return part <= 0.01;
    }
  },

  /** CPU time of the whole JVM, the agent's own thread included; nothing is promised. */
  CPU("") {
    @Override
    String comparison(double nanos, Reference reference) {
      return times(nanos, reference);
    }

    @Override
    boolean isMet(double nanos, Reference reference) {
      return true;
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

  /** The budget as the table shows it; empty when there is none. */
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

  private static String time(double nanos) {
    return nanos < 1e6
        ? String.format(Locale.ROOT, "%.2f us", nanos / 1e3)
        : String.format(Locale.ROOT, "%.2f ms", nanos / 1e6);
  }

  private static String times(double cost, Reference reference) {
    return String.format(Locale.ROOT, "x %.3f", cost / reference.none());
  }
}
