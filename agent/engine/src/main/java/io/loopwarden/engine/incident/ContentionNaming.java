package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.LoopThreads;
import io.loopwarden.engine.catalogue.Stacks;
import io.loopwarden.engine.ledger.Holder;
import io.loopwarden.engine.naming.Kind;
import io.loopwarden.engine.naming.MemberNames;
import io.loopwarden.engine.naming.Sighting;
import io.loopwarden.engine.naming.StackNaming;
import io.loopwarden.engine.naming.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names contended waits and those whom they wait for. Agent thread only. */
final class ContentionNaming {

  /** Where an application's frame may stand to be shown without leaving frames out. */
  private static final int HEAD = 4;

  private static final String MONITOR = "monitor";
  private static final String CLASS_LOADING = "class-loading";
  private static final String AGENT = "loopwarden";

  private final StackNaming naming;
  private final SynchronizedMethods methods;

  ContentionNaming(StackNaming naming, SynchronizedMethods methods) {
    this.naming = naming;
    this.methods = methods;
  }

  /** Names a wait to enter a monitor. */
  Contention monitor(LoopThread loop, Spell spell, Blockade blockade, boolean ongoing) {
    String operation = "synchronized on " + blockade.holds();
    StackTraceElement[] stack = blockade.stack();
    if (isCalledByApplication(stack)) {
      stack = methods.withoutEntered(stack, blockade.holds());
    }
    return contention(loop, spell, blockade, stack, MONITOR, operation, ongoing);
  }

  /** A library's method names the wait itself, and one called by reflection has no other caller. */
  private boolean isCalledByApplication(StackTraceElement[] stack) {
    return stack.length > 1
        && naming.mayBeApplication(stack[0].getClassName())
        && naming.mayBeApplication(stack[1].getClassName());
  }

  /** Names a wait for a class that another thread initialises. */
  Contention initialisation(LoopThread loop, Spell spell, Blockade blockade, boolean ongoing) {
    String operation = "initialisation of " + MemberNames.writtenType(blockade.holds());
    StackTraceElement[] stack = blockade.stack();
    Contention found = contention(loop, spell, blockade, stack, CLASS_LOADING, operation, ongoing);
    return naming.mayBeApplication(blockade.holds()) ? found : found.indirect();
  }

  /**
   * Names a wait.
   *
   * @param stack where the loop waits, from the frame that made it wait on
   * @param operation what the wait is called where the culprit's own code waits; a method of a
   *     library that waits inside names it otherwise
   */
  private Contention contention(
      LoopThread loop,
      Spell spell,
      Blockade blockade,
      StackTraceElement[] stack,
      String category,
      String operation,
      boolean ongoing) {
    Verdict verdict = name(stack, category, operation, loop.model());
    return new Contention(
        loop,
        spell.task(),
        spell.id(),
        verdict,
        isDirect(stack, verdict.culprit()),
        spell.span().length(),
        ongoing,
        spell.pending(),
        holder(blockade, spell.span().length(), loop.model()));
  }

  /**
   * Whether the culprit's own code waits, or had the JVM wait by a native method, by reflection.
   */
  private static boolean isDirect(StackTraceElement[] stack, @Nullable StackTraceElement culprit) {
    int inner = 0;
    while (inner < stack.length && !stack[inner].equals(culprit)) {
      if (!"java.base".equals(stack[inner].getModuleName())) {
        return false;
      }
      inner++;
    }
    return inner == 0 || stack[0].isNativeMethod();
  }

  private Verdict name(StackTraceElement[] stack, String category, String operation, String model) {
    return naming.name(
        new Sighting(Stacks.restored(stack), category, Kind.INCIDENTAL, operation, null, model));
  }

  /** Tells who has what is waited for; {@code null} when nobody was seen. */
  private @Nullable Holder holder(Blockade blockade, long heldNanos, String model) {
    Blockade.Owner owner = blockade.owner();
    if (owner == null) {
      return null;
    }
    Verdict verdict = name(owner.stack(), "stall", "", model);
    return new Holder(
        owner.name(),
        roleOf(owner),
        MemberNames.writtenType(blockade.holds()),
        heldNanos,
        shown(verdict));
  }

  private static String roleOf(Blockade.Owner owner) {
    if (owner.name().startsWith(AGENT)) {
      return "agent";
    }
    for (LoopThread loop : LoopThreads.all()) {
      if (loop.thread().getId() == owner.threadId() && loop.isLooping()) {
        return "loop";
      }
    }
    return "thread";
  }

  /** The application's frame is what people look for, so it is shown however deep it stands. */
  private static List<String> shown(Verdict verdict) {
    List<String> lines = verdict.stack();
    int at = lineOf(verdict.culprit(), lines);
    if (lines.size() <= Holder.MOST_LINES || at < Holder.MOST_LINES - 1) {
      return lines;
    }
    List<String> shown = new ArrayList<>(lines.subList(0, HEAD));
    shown.add("… " + (at - HEAD) + " more lines");
    shown.addAll(lines.subList(at, lines.size()));
    return shown;
  }

  private static int lineOf(@Nullable StackTraceElement frame, List<String> lines) {
    if (frame == null) {
      return -1;
    }
    String start = frame.getClassName() + "." + frame.getMethodName() + "(";
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(start)) {
        return i;
      }
    }
    return -1;
  }
}
