package io.loopwarden.engine.control;

import io.loopwarden.engine.jmx.PlatformBeans;
import java.lang.reflect.Method;
import javax.management.JMException;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanFeatureInfo;
import javax.management.MBeanInfo;
import javax.management.MBeanOperationInfo;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import org.jspecify.annotations.Nullable;

/** The bean as the platform's MBean server holds it, with a meaning for each feature. */
final class PlatformBean extends StandardMBean {

  private static final String NAME = "io.loopwarden:type=Loopwarden";

  private PlatformBean(Control control) {
    super(control, ControlMXBean.class, true);
  }

  /**
   * Registers it.
   *
   * @throws JMException when the server refuses it
   * @throws RuntimeException when the server is not to be had, which may change
   */
  static void register(Control control) throws JMException {
    PlatformBeans.register(new PlatformBean(control), new ObjectName(NAME));
  }

  @Override
  protected String getDescription(MBeanInfo info) {
    return "Finds what blocks event loops: findings, settings, on and off";
  }

  @Override
  protected @Nullable String getDescription(MBeanAttributeInfo info) {
    return meaningOf((info.isIs() ? "is" : "get") + info.getName(), info);
  }

  @Override
  protected @Nullable String getDescription(MBeanOperationInfo info) {
    return meaningOf(info.getName(), info);
  }

  private static @Nullable String meaningOf(String method, MBeanFeatureInfo feature) {
    for (Method candidate : ControlMXBean.class.getMethods()) {
      Meaning meaning = candidate.getAnnotation(Meaning.class);
      if (meaning != null && candidate.getName().equals(method)) {
        return meaning.value();
      }
    }
    return feature.getDescription();
  }
}
