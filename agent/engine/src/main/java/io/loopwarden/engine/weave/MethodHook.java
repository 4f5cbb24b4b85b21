package io.loopwarden.engine.weave;

import io.loopwarden.engine.catalogue.MethodPattern;
import io.loopwarden.engine.catalogue.Pass;
import io.loopwarden.engine.catalogue.Probe;
import io.loopwarden.engine.handover.Handover;
import io.loopwarden.engine.loops.LoopRule;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What is to be woven into the methods that a pattern matches. Immutable but for the count of
 * places.
 */
final class MethodHook {

  private final MethodPattern pattern;
  private final HookAction action;
  private final int number;
  private final Pass pass;
  private final @Nullable String argumentSuffix;
  private final @Nullable String returns;
  private final @Nullable LoopRule rule;
  private final int argument;
  private final AtomicInteger bound = new AtomicInteger();

  private MethodHook(
      MethodPattern pattern,
      HookAction action,
      int number,
      Pass pass,
      @Nullable String argumentSuffix,
      @Nullable String returns,
      @Nullable LoopRule rule,
      int argument) {
    this.argument = argument;
    this.pattern = pattern;
    this.action = action;
    this.number = number;
    this.pass = pass;
    this.argumentSuffix = argumentSuffix;
    this.returns = returns == null ? null : "L" + returns.replace('.', '/') + ";";
    this.rule = rule;
  }

  static MethodHook of(Probe probe) {
    return new MethodHook(
        probe.pattern(),
        probe.source() == Probe.Source.REFUSAL ? HookAction.REFUSAL : HookAction.PROBE,
        probe.id(),
        probe.pass(),
        null,
        probe.returns(),
        null,
        0);
  }

  static MethodHook of(LoopRule rule) {
    return new MethodHook(
        rule.pattern(),
        HookAction.of(rule.verb()),
        rule.isNumbered() ? rule.number() : rule.model().number(),
        Pass.NONE,
        rule.argumentSuffix(),
        null,
        rule,
        rule.handedOver());
  }

  /** The same for a method of its own that the rule only stands for. */
  static MethodHook of(MethodPattern method, LoopRule rule) {
    return new MethodHook(
        method,
        HookAction.of(rule.verb()),
        rule.number(),
        Pass.NONE,
        null,
        null,
        rule,
        rule.handedOver());
  }

  static MethodHook of(String pattern, HookAction action) {
    return new MethodHook(MethodPattern.parse(pattern), action, 0, Pass.NONE, null, null, null, 0);
  }

  static MethodHook of(Handover handover) {
    return new MethodHook(
        handover.method(),
        HookAction.of(handover.verb()),
        handover.number(),
        Pass.NONE,
        handover.argumentSuffix(),
        null,
        null,
        handover.argument());
  }

  boolean matches(String method, String descriptor) {
    return pattern.matches(method, descriptor)
        && (returns == null || descriptor.endsWith(returns))
        && (argumentSuffix == null || firstArgumentEndsWith(descriptor, argumentSuffix));
  }

  private static boolean firstArgumentEndsWith(String descriptor, String suffix) {
    int end = descriptor.indexOf(';');
    return end > 0 && descriptor.substring(1, end).replace('/', '.').endsWith(suffix);
  }

  /** Returns whether a class may get this hook, given its file. */
  boolean fits(byte[] file) {
    String other = rule == null ? null : rule.unlessBeside();
    return other == null
        || ConstantPool.find(file, new ConstantPool.Word[] {ConstantPool.Word.whole(other)}) == 0;
  }

  MethodPattern pattern() {
    return pattern;
  }

  HookAction action() {
    return action;
  }

  int number() {
    return number;
  }

  Pass pass() {
    return pass;
  }

  /** Index of the argument that a loop's method hands over, or {@link Handover#THIS}. */
  int argument() {
    return argument;
  }

  void bind() {
    bound.incrementAndGet();
    if (rule != null) {
      rule.bind();
    }
  }

  int bound() {
    return bound.get();
  }
}
