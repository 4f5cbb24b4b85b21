package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.loopwarden.junit.LoopwardenExtension;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two tests that hand work to a loop, each class in its own way; one of them may block it. */
@ExtendWith(LoopwardenExtension.class)
abstract class HandedOver {

  private final int index;

  /** For the class with this index, 0 to 7. */
  HandedOver(int index) {
    this.index = index;
  }

  /** Runs work on a loop and waits for its result. */
  abstract String run(Callable<String> work) throws Exception;

  @Test
  void mayBlock() throws Exception {
    Round round = Round.current();
    round.meet();
    assertEquals("a result", run(round.blocks(index) ? HandedOver::block : HandedOver::compute));
  }

  @Test
  void neverBlocks() throws Exception {
    Round.current().meet();
    assertEquals("a result", run(HandedOver::compute));
  }

  private static String block() {
    try {
      Thread.sleep(20);
      throw new IllegalStateException("whose failure nobody hears of");
    } catch (InterruptedException | RuntimeException swallowed) {
      return "a result";
    }
  }

  private static String compute() {
    return "a " + "result";
  }
}
