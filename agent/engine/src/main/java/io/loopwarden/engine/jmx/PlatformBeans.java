package io.loopwarden.engine.jmx;

import java.lang.management.ManagementFactory;
import javax.management.InstanceAlreadyExistsException;
import javax.management.JMException;
import javax.management.MBeanServer;

/** The one way to the platform's bean server. Never in premain: it starts JMX. */
final class PlatformBeans {

  private PlatformBeans() {}

  /** Registers a bean; one that is there already stays. */
  static void register(MetricBean bean) throws JMException {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    try {
      server.registerMBean(bean, bean.name());
    } catch (InstanceAlreadyExistsException registered) {
      // The same series: names tell them apart.
    }
  }
}
