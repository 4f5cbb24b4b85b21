package io.loopwarden.junit.activation;

import java.io.File;
import java.net.URISyntaxException;
import java.security.CodeSource;
import net.bytebuddy.agent.ByteBuddyAgent;

/**
 * Attaches the agent jar of the class path to this JVM. A JVM may not attach to itself directly, so
 * a short-lived helper process does it.
 */
final class SelfAttachment {

  private static final String AGENT_CLASS = "io.loopwarden.agent.LoopwardenAgent";
  private static final String INSTEAD = "; start it with -javaagent:loopwarden-agent.jar instead";

  private SelfAttachment() {}

  /**
   * Attaches the agent; it has started when this returns, or has said on standard error why not.
   *
   * @throws IllegalStateException with the reason, when there is no agent jar or this JVM refuses
   */
  static void attach() {
    File jar = agentJar();
    try {
      ByteBuddyAgent.attach(jar, Long.toString(ProcessHandle.current().pid()));
    } catch (RuntimeException refused) {
      throw new IllegalStateException(
          "cannot attach " + jar + " to this JVM (" + refused.getMessage() + ")" + INSTEAD,
          refused);
    }
  }

  private static File agentJar() {
    try {
      Class<?> agent = Class.forName(AGENT_CLASS, false, SelfAttachment.class.getClassLoader());
      CodeSource source = agent.getProtectionDomain().getCodeSource();
      File place = new File(source.getLocation().toURI());
      if (place.isFile()) {
        return place;
      }
      throw new IllegalStateException(place + " is not the packed agent jar" + INSTEAD);
    } catch (ClassNotFoundException | URISyntaxException absent) {
      throw new IllegalStateException(
          "loopwarden-agent.jar is not on the class path" + INSTEAD, absent);
    }
  }
}
