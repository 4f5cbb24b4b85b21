package io.loopwarden.engine.stall;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The samples of one turn. They are taken closely at first and more rarely as the turn goes on, so
 * that they cover all of it and stay few; each stands for the time since the one before. Agent
 * thread only.
 */
final class Samples {

  private static final int MOST = 200;
  private static final int A_TURN = 20;

  /** One sample that stands for more than two thirds of a time is like one alone. */
  private static final double FEW = 1.5;

  private final List<Sample> all = new ArrayList<>();
  private final long begun;
  private long takenAt;

  /** Begins with none. */
  Samples(long now) {
    this.begun = now;
    this.takenAt = now;
  }

  /** Returns whether it is time for the next. */
  boolean isDue(long now, long limitNanos) {
    long step = Math.max(limitNanos / 5, (now - begun) / A_TURN);
    return all.size() < MOST && (all.isEmpty() || now - takenAt >= step);
  }

  void add(StackTraceElement[] stack, Thread.State state, long now) {
    all.add(new Sample(stack, state, Math.max(1, now - takenAt)));
    takenAt = now;
  }

  List<Sample> all() {
    return all;
  }

  /** Returns those that looked like that. */
  List<Sample> like(Predicate<Sample> wanted) {
    List<Sample> found = new ArrayList<>(all);
    found.removeIf(wanted.negate());
    return found;
  }

  /**
   * Whether they tell too little to believe them at once. The agent looked about once, so where the
   * machine let it, which is rather where the loop waited for the system than where it computed.
   */
  boolean areFew() {
    return evidence(all) < FEW;
  }

  /**
   * Returns how many samples of one weight would tell as much, 1 to as many as there are; 0 of
   * none. It is Kish's effective sample size.
   */
  static double evidence(List<Sample> samples) {
    double sum = 0;
    double squares = 0;
    for (Sample sample : samples) {
      sum += sample.weight();
      squares += (double) sample.weight() * sample.weight();
    }
    return samples.isEmpty() ? 0 : sum * sum / squares;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Returns which part of the time the samples cover looked like that, 0 to 1. */
  double part(Predicate<Sample> like) {
    long total = 0;
    long alike = 0;
    for (Sample sample : all) {
      total += sample.weight();
      alike += like.test(sample) ? sample.weight() : 0;
    }
    return total == 0 ? 0 : (double) alike / total;
  }
}
