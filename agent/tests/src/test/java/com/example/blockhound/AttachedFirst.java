package com.example.blockhound;

import com.example.start.SelfAttaching;
import reactor.blockhound.BlockHound;

/** Has a builder ready when the agent is attached, and installs it after that. */
public final class AttachedFirst {

  private AttachedFirst() {}

  /**
   * Attaches an agent, then installs BlockHound.
   *
   * @param agent path of the agent's jar
   */
  public static void main(String[] agent) throws Exception {
    BlockHound.Builder builder = BlockHound.builder().loadIntegrations();
    Attempts.onParallel("before", () -> ReadMe.sleep(1));
    SelfAttaching.main(agent);
    builder.install();
    Attempts.onParallel("sleep", () -> ReadMe.sleep(1));
    System.out.println("done");
  }
}
