package io.loopwarden.engine.jmx;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** The one way to the platform's bean server. Never in premain: it starts JMX. */
public final class PlatformBeans {

  private PlatformBeans() {}

  /**
   * Registers a bean. A thread of the agent's own: the server may be the application's, and hang.
   *
   * @throws JMException when the server refuses it, as one whose name is taken
   */
  public static void register(Object bean, ObjectName name) throws JMException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // A server of the application's own is found by its loader.
    thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
    try {
      ManagementFactory.getPlatformMBeanServer().registerMBean(bean, name);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
