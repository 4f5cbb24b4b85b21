package io.loopwarden.engine.loops;

import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.TypePattern;
import java.util.ArrayList;
import java.util.List;

/**
 * One kind of event loop, as its rows describe it. Written while the models are read, then only
 * read.
 */
public final class LoopModel {

  private final int number;
  private final String name;
  private final List<LoopRule> rules = new ArrayList<>();
  private final List<TypePattern> loopTypes = new ArrayList<>();
  private final List<TypePattern> blockingTypes = new ArrayList<>();
  private final List<TypePattern> workerTypes = new ArrayList<>();
  private final List<CountedQueue> pendingCounts = new ArrayList<>();
  private final List<CountedQueue> takenCounts = new ArrayList<>();
  private final List<ProbedQueues> probedQueues = new ArrayList<>();
  private final List<ConnectionCount> connectionCounts = new ArrayList<>();

  /** Written by loops of the model as they are marked, read by the agent's thread. */
  private volatile boolean used;

  private final List<LoopRule> running = new ArrayList<>();

  LoopModel(int number, String name) {
    this.number = number;
    this.name = name;
  }

  /**
   * Takes a row of this model.
   *
   * @param number by which woven code names the rule, should it be woven
   */
  void add(Row row, int number) {
    switch (row.verb()) {
      case "bind", "run", "callback", "poll", "idle", "progress", "task" -> {
        LoopRule rule = new LoopRule(row, this, number);
        rules.add(rule);
        if (rule.isRun()) {
          running.add(rule);
        }
      }
      case "running" -> running.add(new LoopRule(row, this, number));
      case "loop" -> loopTypes.add(TypePattern.of(row));
      case "blocking" -> blockingTypes.add(TypePattern.of(row));
      case "worker" -> workerTypes.add(TypePattern.of(row));
      case "pending" -> pendingCounts.add(new CountedQueue(row, int.class));
      case "taken" -> takenCounts.add(new CountedQueue(row, long.class));
      case "probe" -> probedQueues.add(new ProbedQueues(row));
      case "connections" ->
          connectionCounts.add(
              new ConnectionCount(
                  TypePattern.of(row), ValuePath.parse(row.option("path", "this"))));
      default -> throw new IllegalArgumentException(row.place() + ": verb " + row.verb());
    }
  }

  /** Number by which woven code names the model. */
  public int number() {
    return number;
  }

  /** Name, e.g. {@code netty}. */
  public String name() {
    return name;
  }

  /** Notes that a thread runs such a loop. */
  void use() {
    if (!used) {
      used = true;
    }
  }

  /** Returns whether a thread was a loop of this model so far. */
  public boolean isUsed() {
    return used;
  }

  /** Rules to be woven. */
  public List<LoopRule> rules() {
    return rules;
  }

  /** Frames that are on the stack while such a loop runs. */
  public List<LoopRule> running() {
    return running;
  }

  /** Names of the types that make a pool thread a loop, with dots. */
  public List<String> workerTypeNames() {
    List<String> names = new ArrayList<>();
    for (TypePattern type : workerTypes) {
      names.add(type.name());
    }
    return names;
  }

  /** Whether a method was woven that makes threads loops: the model's framework is in use. */
  boolean isBound() {
    for (LoopRule rule : rules) {
      boolean marks = rule.verb().equals("bind") || rule.marksMethod();
      if (marks && rule.bound() > 0) {
        return true;
      }
    }
    return false;
  }

  boolean isLoop(Class<?> executorType) {
    return TypePattern.anyMatches(loopTypes, executorType)
        && !TypePattern.anyMatches(blockingTypes, executorType);
  }

  boolean isWorker(Class<?> threadType) {
    return TypePattern.anyMatches(workerTypes, threadType);
  }

  boolean countsTasksOf(Class<?> executorType) {
    return CountedQueue.anyIsOf(pendingCounts, executorType);
  }

  List<ConnectionCount> connectionCounts() {
    return connectionCounts;
  }

  /** How tasks that wait are counted, by the type of the executor. */
  List<CountedQueue> pendingCounts() {
    return pendingCounts;
  }

  /** How tasks that were taken are counted. */
  List<CountedQueue> takenCounts() {
    return takenCounts;
  }

  List<ProbedQueues> probedQueues() {
    return probedQueues;
  }

  /**
   * Whether idle waits of this model are told apart: no needed idle rule is declared, or at least
   * one bound. Without it a quiet loop would look stalled.
   */
  public boolean idleKnown() {
    boolean needed = false;
    for (LoopRule rule : rules) {
      if (rule.selects()) {
        return true; // the JDK's selector is always woven
      }
      if (rule.verb().equals("idle") && rule.row().option("need", "no").equals("yes")) {
        needed = true;
        if (rule.bound() > 0) {
          return true;
        }
      }
    }
    return !needed;
  }
}
