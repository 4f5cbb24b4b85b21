package com.example.cases.stall;

import com.example.cases.Loop;
import org.jspecify.annotations.Nullable;

/** Full collections of a heap that is large enough for a loop to stand still meanwhile. */
final class Collecting {

  private static final int NODES = 2_500_000;

  private static @Nullable Node heap;

  private Collecting() {}

  /** One in a handler, one by another thread while the loop is busy, one while it is idle. */
  static void run(Loop loop) throws InterruptedException {
    heap = grown();
    StallCases.await(loop, Collecting::collect);
    BusyPhase phase = BusyPhase.begun(loop);
    phase.inPiece(System::gc);
    phase.end();
    StallCases.settle(loop);
    System.gc();
    StallCases.settle(loop);
    heap = null;
  }

  private static void collect() {
    System.gc();
  }

  private static Node grown() {
    Node first = new Node(null);
    for (int i = 0; i < NODES; i++) {
      first = new Node(first);
    }
    return first;
  }

  /** A small object with another behind it. */
  private static final class Node {

    private final @Nullable Node next;
    private final Object[] more = new Object[1];

    Node(@Nullable Node next) {
      this.next = next;
      more[0] = this;
    }
  }
}
