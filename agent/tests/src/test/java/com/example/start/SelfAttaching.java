package com.example.start;

import com.sun.tools.attach.VirtualMachine;

/** Attaches agents to itself while it runs, as a test framework does. */
public final class SelfAttaching {

  private SelfAttaching() {}

  /**
   * Attaches each agent in turn, and says hello.
   *
   * @param agents paths of agent jars
   */
  public static void main(String[] agents) throws Exception {
    VirtualMachine self = VirtualMachine.attach(Long.toString(ProcessHandle.current().pid()));
    try {
      for (String agent : agents) {
        self.loadAgent(agent);
      }
    } finally {
      self.detach();
    }
    System.out.println("hello");
  }
}
