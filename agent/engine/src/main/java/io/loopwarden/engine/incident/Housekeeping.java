package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
import java.io.IOException;

/** What else the agent's thread does. Called by one thread at a time. */
public interface Housekeeping {

  /**
   * Called before incidents are taken; costs nothing when there is nothing new. An error it throws
   * is counted.
   *
   * @param loops all loops
   * @throws IOException when the agent jar is damaged
   */
  default void beforeTaking(LoopThread[] loops) throws IOException {}

  /**
   * Called about twenty times a second; an error it throws is counted.
   *
   * @param nowNanos {@link System#nanoTime()}
   */
  default void look(long nowNanos) {}

  /**
   * Called about once a second; an error it throws is counted.
   *
   * @param nowNanos {@link System#nanoTime()}
   */
  void tick(long nowNanos);

  /** Called once, when shutdown begins, before the last incidents are recorded. Any thread. */
  default void ending() {}

  /**
   * Called for each loop whose thread has ended, after all it had captured was recorded; the record
   * does not change any more. An error it throws is counted.
   */
  default void ended(LoopThread loop) {}

  /**
   * Called when the agent is disarmed, by whoever does that: what runs by itself beside the agent's
   * thread has to end. Nothing else is called until it is armed again, but {@link #finish()}.
   */
  default void disarmed() {}

  /** Called once, at shutdown, after the last incident was recorded. */
  void finish();
}
