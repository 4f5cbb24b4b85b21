package io.loopwarden.engine.stall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the application's line that dominates samples: not the innermost of one sample, but the
 * innermost method that was on the stack most of the time. What a handler computes in several small
 * methods is the handler's; what it has one of them compute is that one's. Agent thread only.
 */
final class Dominance {

  /** From which part of the time on a method dominates; of few samples it takes more. */
  private static final double MOST_OF_THE_TIME = 0.6;

  private final Predicate<StackTraceElement> written;

  /**
   * Creates one.
   *
   * @param written tells the frames that may be blamed
   */
  Dominance(Predicate<StackTraceElement> written) {
    this.written = written;
  }

  /**
   * Returns a stack whose innermost frame that may be blamed is the one that dominates, in the line
   * it was seen in most; {@code null} when none does.
   */
  StackTraceElement @Nullable [] of(List<Sample> samples) {
    double needed = needed(Samples.evidence(samples)) * weight(samples);
    List<Sample> within = samples;
    int depth = 0;
    while (true) {
      List<Sample> deeper = heaviest(within, depth);
      if (deeper.isEmpty() || weight(deeper) < needed) {
        break;
      }
      within = deeper;
      depth++;
    }
    return depth == 0 ? null : typical(within, depth - 1);
  }

  /** Part of the time that chance alone hardly gives one of several equal methods. */
  private static double needed(double samples) {
    return Math.min(1, MOST_OF_THE_TIME + 0.5 / Math.sqrt(samples));
  }

  /** The samples that share the method that most have at a depth, counted from outside. */
  private List<Sample> heaviest(List<Sample> samples, int depth) {
    Map<String, List<Sample>> byMethod = new HashMap<>();
    for (Sample sample : samples) {
      int at = index(sample.stack(), depth);
      if (at >= 0) {
        String method = method(sample.stack()[at]);
        byMethod.computeIfAbsent(method, m -> new ArrayList<>()).add(sample);
      }
    }
    List<Sample> most = List.of();
    for (List<Sample> some : byMethod.values()) {
      most = weight(some) > weight(most) ? some : most;
    }
    return most;
  }

  /** A stack in the line that was seen most, cut so that this line is what it is about. */
  private StackTraceElement[] typical(List<Sample> samples, int depth) {
    Map<Integer, Long> byLine = new HashMap<>();
    Sample typical = samples.get(0);
    long most = 0;
    for (Sample sample : samples) {
      StackTraceElement frame = sample.stack()[index(sample.stack(), depth)];
      long weight = byLine.merge(frame.getLineNumber(), sample.weight(), Long::sum);
      if (weight > most) {
        most = weight;
        typical = sample;
      }
    }
    StackTraceElement[] stack = typical.stack();
    return index(stack, depth + 1) < 0
        ? stack
        : Arrays.copyOfRange(stack, index(stack, depth), stack.length);
  }

  /** Index of the frame that is so many application frames inside the outermost; -1 for none. */
  private int index(StackTraceElement[] stack, int depth) {
    int left = depth;
    for (int i = stack.length - 1; i >= 0; i--) {
      if (written.test(stack[i]) && left-- == 0) {
        return i;
      }
    }
    return -1;
  }

  private static long weight(List<Sample> samples) {
    long weight = 0;
    for (Sample sample : samples) {
      weight += sample.weight();
    }
    return weight;
  }

  private static String method(StackTraceElement frame) {
    return frame.getClassName() + '#' + frame.getMethodName();
  }
}
