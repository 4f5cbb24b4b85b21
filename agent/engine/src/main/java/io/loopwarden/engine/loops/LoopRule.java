package io.loopwarden.engine.loops;

import io.loopwarden.engine.catalogue.MethodPattern;
import io.loopwarden.engine.rows.Row;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One row of a loop model that is woven into a method, with a count of the places it bound to.
 * Thread-safe.
 */
public final class LoopRule {

  private final Row row;
  private final MethodPattern pattern;
  private final LoopModel model;
  private final int number;
  private final LoopCondition condition;
  private final @Nullable ValuePath pollBound;
  private final boolean run;
  private final boolean selects;
  private final AtomicInteger bound = new AtomicInteger();

  LoopRule(Row row, LoopModel model, int number) {
    this.row = row;
    this.pattern = MethodPattern.parse(row.subject());
    this.model = model;
    this.number = number;
    this.condition = LoopCondition.of(row);
    String path = row.option("bound");
    this.pollBound = path == null ? null : ValuePath.parse(path);
    this.run = row.verb().equals("run");
    this.selects = row.option("select", "no").equals("idle");
  }

  /**
   * The verb: {@code bind}, {@code run}, {@code callback}, {@code poll}, {@code idle}, {@code
   * progress} or {@code task}.
   */
  public String verb() {
    return row.verb();
  }

  /** Number by which woven code names the rule. */
  public int number() {
    return number;
  }

  /** Whether a thread is a loop as long as the method runs. */
  public boolean marksMethod() {
    return isRun() || row.verb().equals("callback");
  }

  /** Whether woven code names the rule by its own number, else by that of its model. */
  public boolean isNumbered() {
    return marksMethod() || polls();
  }

  /** Whether the method is a poll that must be repeated in time. */
  boolean polls() {
    return row.verb().equals("poll");
  }

  /**
   * How long after a poll of an object the next one must begin, in nanoseconds; 0 when none must.
   */
  long boundNanos(@Nullable Object polled) {
    if (pollBound == null || !condition.holds(Thread.currentThread(), polled, null)) {
      return 0;
    }
    Object millis = pollBound.valueOf(Thread.currentThread(), polled, null);
    return millis instanceof Number number ? number.longValue() * 1_000_000L : 0;
  }

  /** Whether the method is a loop's own run method, in which it also waits for work. */
  boolean isRun() {
    return run;
  }

  /** Whether a select of the loop's own selector is its idle wait. */
  boolean selects() {
    return selects;
  }

  /** Index of the argument that is handed over for the condition, counted from 0. */
  public int handedOver() {
    return Integer.parseInt(row.option("pass", "0"));
  }

  /** What must hold for the thread to become a loop. */
  LoopCondition condition() {
    return condition;
  }

  /** The method; its owner starts with a dot when {@link #anyPrefix()}. */
  public MethodPattern pattern() {
    return pattern;
  }

  /** The model the row belongs to. */
  public LoopModel model() {
    return model;
  }

  /** Whether the class may stand below any package prefix, as in a shaded copy. */
  public boolean anyPrefix() {
    return row.option("suffix", "no").equals("yes");
  }

  /** Suffix the type of the first argument must have, with dots, or {@code null} for any. */
  public @Nullable String argumentSuffix() {
    return row.option("arg");
  }

  /** Name of a method beside which the rule is not woven, or {@code null}. */
  public @Nullable String unlessBeside() {
    return row.option("unless");
  }

  /** Where the row is written, and why. */
  public Row row() {
    return row;
  }

  /** Notes that the rule was woven into a method. */
  public void bind() {
    bound.incrementAndGet();
  }

  /** Returns into how many methods it was woven so far. */
  public int bound() {
    return bound.get();
  }
}
