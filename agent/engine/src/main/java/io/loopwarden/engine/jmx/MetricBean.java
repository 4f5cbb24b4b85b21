package io.loopwarden.engine.jmx;

import io.loopwarden.api.MetricView;
import io.loopwarden.bootstrap.Faults;
import java.util.List;
import javax.management.Attribute;
import javax.management.AttributeList;
import javax.management.AttributeNotFoundException;
import javax.management.DynamicMBean;
import javax.management.InstanceAlreadyExistsException;
import javax.management.JMException;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanInfo;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import javax.management.ReflectionException;

/**
 * One series as a bean whose attributes are numbers, one bean a series: what consoles draw and
 * collectors read without being told how. Read by any thread.
 */
final class MetricBean implements DynamicMBean {

  private static final String DOMAIN = "io.loopwarden:type=Metrics,name=";

  /** Characters that a value of a name must not have unquoted. */
  private static final String SPECIAL = ",=:\"*?\n\\";

  private final MetricView series;

  MetricBean(MetricView series) {
    this.series = series;
  }

  /**
   * Registers a series, if that has not been done. That the server refuses it is counted as a
   * fault.
   *
   * @throws RuntimeException when the server is not to be had, which may change
   */
  static void register(MetricView series) {
    MetricBean bean = new MetricBean(series);
    try {
      PlatformBeans.register(bean, bean.name());
    } catch (InstanceAlreadyExistsException registered) {
      // The same series: names tell them apart.
    } catch (JMException refused) {
      Faults.count(refused); // again it would be refused again, and the others wait
    }
  }

  /** Returns its name: the metric, then its tags. */
  ObjectName name() throws MalformedObjectNameException {
    StringBuilder name = new StringBuilder(DOMAIN).append(series.name());
    List<String> tags = series.tags();
    for (int i = 0; i < tags.size(); i += 2) {
      name.append(',').append(tags.get(i)).append('=').append(quoted(tags.get(i + 1)));
    }
    return new ObjectName(name.toString());
  }

  private static String quoted(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (SPECIAL.indexOf(value.charAt(i)) >= 0) {
        return ObjectName.quote(value);
      }
    }
    return value;
  }

  @Override
  public Object getAttribute(String name) throws AttributeNotFoundException {
    for (MetricAttribute attribute : MetricAttribute.of(series.kind())) {
      if (attribute.shown().equals(name)) {
        return attribute.of(series);
      }
    }
    throw new AttributeNotFoundException(name);
  }

  @Override
  public AttributeList getAttributes(String[] names) {
    AttributeList known = new AttributeList();
    for (String name : names) {
      try {
        known.add(new Attribute(name, getAttribute(name)));
      } catch (AttributeNotFoundException other) {
        // Left out, as the contract says.
      }
    }
    return known;
  }

  @Override
  public MBeanInfo getMBeanInfo() {
    List<MetricAttribute> attributes = MetricAttribute.of(series.kind());
    MBeanAttributeInfo[] infos = new MBeanAttributeInfo[attributes.size()];
    for (int i = 0; i < infos.length; i++) {
      MetricAttribute one = attributes.get(i);
      infos[i] = new MBeanAttributeInfo(one.shown(), one.type(), one.meaning(), true, false, false);
    }
    String unit = series.unit().isEmpty() ? "" : " Unit: " + series.unit() + ".";
    return new MBeanInfo(
        MetricBean.class.getName(), series.description() + unit, infos, null, null, null);
  }

  @Override
  public void setAttribute(Attribute attribute) throws AttributeNotFoundException {
    throw new AttributeNotFoundException("numbers are read, not set");
  }

  @Override
  public AttributeList setAttributes(AttributeList attributes) {
    return new AttributeList();
  }

  @Override
  public Object invoke(String action, Object[] arguments, String[] signature)
      throws ReflectionException {
    throw new ReflectionException(new NoSuchMethodException(action));
  }
}
