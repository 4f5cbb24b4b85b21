package com.example.cases.control;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import javax.management.Attribute;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;

/** The agent's bean, as any program of the same JVM sees it. */
final class Bean {

  private static final long PATIENCE_NANOS = 30_000_000_000L;

  private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();
  private final ObjectName name;

  Bean() throws JMException {
    name = new ObjectName("io.loopwarden:type=Loopwarden");
  }

  /** Waits until it is there. */
  void await() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!server.isRegistered(name)) {
      if (System.nanoTime() - end > 0) {
        throw new IllegalStateException("the bean is not registered");
      }
      Thread.sleep(10);
    }
  }

  /** Sets an attribute; returns what became of it. */
  String set(String attribute, String value) {
    try {
      server.setAttribute(name, new Attribute(attribute, value));
      return attribute + " is " + server.getAttribute(name, attribute);
    } catch (JMException | RuntimeException refused) {
      return "refused: " + rootOf(refused).getMessage();
    }
  }

  Object get(String attribute) throws JMException {
    return server.getAttribute(name, attribute);
  }

  Object invoke(String operation, String... arguments) throws JMException {
    String[] signature = new String[arguments.length];
    Arrays.fill(signature, "java.lang.String");
    return server.invoke(name, operation, arguments, signature);
  }

  /** Returns how many findings there are. */
  int findings() throws JMException {
    Object nothing = invoke("flush");
    return nothing == null ? ((CompositeData[]) get("Findings")).length : -1;
  }

  /** Prints what was found so far, a line each. */
  void printFindings() throws JMException {
    Object nothing = invoke("flush");
    for (CompositeData row : (CompositeData[]) get("Findings")) {
      System.out.println(
          "found "
              + row.get("operation")
              + " "
              + row.get("kind")
              + " at "
              + row.get("culprit")
              + " count "
              + row.get("count")
              + (nothing == null ? "" : nothing));
    }
  }

  private static Throwable rootOf(Throwable thrown) {
    return thrown.getCause() == null ? thrown : rootOf(thrown.getCause());
  }
}
