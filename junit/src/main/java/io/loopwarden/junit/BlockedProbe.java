package io.loopwarden.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Work that is declared not to block, and blocks: what every working agent must find. */
final class BlockedProbe {

  static final String CULPRIT = BlockedProbe.class.getName() + "#block";

  private BlockedProbe() {}

  /** Blocks a thread of its own, and returns when that is over. */
  static void runElsewhere() throws InterruptedException {
    Thread other = new Thread(BlockedProbe::block, "loopwarden-probe");
    other.setDaemon(true);
    other.start();
    other.join();
  }

  @NonBlocking
  private static void block() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** The agent knows it by its simple name. */
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.METHOD)
  private @interface NonBlocking {}
}
