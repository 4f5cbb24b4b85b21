package io.loopwarden.engine.stall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Samples of one thread merged by their common outer frames: one line a method, with the part of
 * the time that was seen inside it. Written for people: it begins with the application's outermost
 * frame, and leaves out libraries' inner frames where nothing forks. Agent thread only.
 */
public final class CallTree {

  private static final double LEAST = 0.1;
  private static final int MOST_LINES = 24;
  private static final int MOST_INDENT = 12;

  private final Predicate<StackTraceElement> written;
  private final CallNode root = new CallNode(null);
  private final List<String> lines = new ArrayList<>();

  /**
   * Creates an empty tree.
   *
   * @param written tells the application's own frames
   */
  public CallTree(Predicate<StackTraceElement> written) {
    this.written = written;
  }

  /**
   * Adds a sample.
   *
   * @param stack innermost frame first
   * @param weight what it counts for; above 0
   */
  public void add(StackTraceElement[] stack, long weight) {
    CallNode node = root;
    node.add(weight);
    for (int i = start(stack); i >= 0; i--) {
      node = node.callee(stack[i]);
      node.add(weight);
    }
  }

  /** Returns the tree, one line a method, outermost first; empty when nothing was added. */
  public List<String> lines() {
    lines.clear();
    for (CallNode callee : shown(root)) {
      print(callee, 0, true);
    }
    if (lines.size() > MOST_LINES) {
      int more = lines.size() - MOST_LINES + 1;
      List<String> head = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
      head.add("… " + more + " more lines");
      return head;
    }
    return List.copyOf(lines);
  }

  /** The application's outermost frame; all of a stack that has none. */
  private int start(StackTraceElement[] stack) {
    for (int i = stack.length - 1; i >= 0; i--) {
      if (written.test(stack[i])) {
        return i;
      }
    }
    return stack.length - 1;
  }

  private void print(CallNode node, int depth, boolean calledByWritten) {
    boolean own = written.test(node.frame());
    List<CallNode> callees = shown(node);
    boolean telling = own || calledByWritten || callees.size() != 1;
    if (telling) {
      lines.add(line(node, depth));
    }
    for (CallNode callee : callees) {
      print(callee, telling ? depth + 1 : depth, own);
    }
  }

  private List<CallNode> shown(CallNode node) {
    List<CallNode> shown = new ArrayList<>();
    for (CallNode callee : node.callees()) {
      if (callee.weight() >= LEAST * root.weight()) {
        shown.add(callee);
      }
    }
    shown.sort(Comparator.comparingLong(CallNode::weight).reversed());
    return shown;
  }

  private String line(CallNode node, int depth) {
    long percent = Math.round(100.0 * node.weight() / root.weight());
    String indent = " ".repeat(Math.min(MOST_INDENT, depth));
    return String.format(Locale.ROOT, "%3d %%  %s%s", percent, indent, node.text());
  }
}
