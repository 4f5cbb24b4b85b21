package io.loopwarden.junit.scope;

import io.loopwarden.junit.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the run that waits may belong to. What changes is guarded by {@link Scopes}, which
 * makes them.
 */
public final class Scope {

  /** What it is. */
  public enum Kind {
    /** All tests of one execution of JUnit. */
    RUN,
    /** A class with what happens outside of its tests. */
    CLASS,
    /** One invocation of a test, or a factory with all its dynamic tests. */
    TEST,
    /** What a test asked to observe. */
    OBSERVATION
  }

  /**
   * What it is called.
   *
   * @param type name of the test class; empty for a run
   * @param test name of the test, or {@code null}: it is not one
   */
  public record Name(String type, @Nullable String test) {

    /** Returns the name of the class that is in no other one, or {@code null} of a run. */
    public @Nullable String outermostType() {
      int nested = type.indexOf('$');
      return type.isEmpty() ? null : nested < 0 ? type : type.substring(0, nested);
    }

    @Override
    public String toString() {
      return test == null ? type : type + "." + test;
    }
  }

  private final Kind kind;
  private final Name name;
  private final Policy policy;
  private final long origin;
  private final @Nullable Scope parent;
  private final long beganMillis;
  private final List<Attributed> waits = new ArrayList<>();
  private final List<Attributed> observed = new ArrayList<>();
  private final List<Scope> observations = new ArrayList<>();
  private long endedMillis = Long.MAX_VALUE;

  Scope(
      Kind kind, Name name, Policy policy, long origin, @Nullable Scope parent, long beganMillis) {
    this.kind = kind;
    this.name = name;
    this.policy = policy;
    this.origin = origin;
    this.parent = parent;
    this.beganMillis = beganMillis;
  }

  /** Returns what it is. */
  public Kind kind() {
    return kind;
  }

  /** Returns what it is called. */
  public Name name() {
    return name;
  }

  /** Returns what counts for its work. */
  public Policy policy() {
    return policy;
  }

  /** Returns in whose name its threads work. */
  public long origin() {
    return origin;
  }

  @Nullable Scope parent() {
    return parent;
  }

  boolean isOpen() {
    return endedMillis == Long.MAX_VALUE;
  }

  void end(long millis) {
    endedMillis = millis;
  }

  List<Attributed> waits() {
    return waits;
  }

  List<Attributed> observed() {
    return observed;
  }

  List<Scope> observations() {
    return observations;
  }

  /** Returns this, or the nearest around it that has not ended; {@code null}: all have. */
  @Nullable Scope firstOpen() {
    Scope scope = this;
    while (scope != null && !scope.isOpen()) {
      scope = scope.parent;
    }
    return scope;
  }

  /** Returns the test this is or is part of, or {@code null}. */
  @Nullable Scope test() {
    Scope scope = this;
    while (scope != null && scope.kind != Kind.TEST) {
      scope = scope.parent;
    }
    return scope;
  }

  /** Returns what it is observed for: the nearest around it that is no observation itself. */
  @Nullable Scope host() {
    Scope scope = this;
    while (scope != null && scope.kind == Kind.OBSERVATION) {
      scope = scope.parent;
    }
    return scope;
  }

  /** Returns the class that is in no other one, this or around it; a run and its like: itself. */
  Scope outermost() {
    Scope scope = this;
    while (scope.parent != null && scope.parent.kind != Kind.RUN) {
      scope = scope.parent;
    }
    return scope;
  }

  boolean isWithin(Scope other) {
    Scope scope = this;
    while (scope != null && scope != other) {
      scope = scope.parent;
    }
    return scope != null;
  }

  /** Whether both have more than a moment in common. */
  boolean overlaps(Span span) {
    return beganMillis < span.endedMillis() && endedMillis > span.beganMillis();
  }

  /** The same, where one moment is enough. */
  boolean touches(Span span) {
    return beganMillis <= span.endedMillis() && endedMillis >= span.beganMillis();
  }

  boolean covers(Span span) {
    return beganMillis <= span.beganMillis() && endedMillis >= span.endedMillis();
  }

  /**
   * A time.
   *
   * @param beganMillis milliseconds since the epoch
   * @param endedMillis not before that
   */
  record Span(long beganMillis, long endedMillis) {}
}
