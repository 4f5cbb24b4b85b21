package io.loopwarden.engine.doctor;

import io.loopwarden.engine.catalogue.Probe;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import org.jspecify.annotations.Nullable;

/**
 * Calls JDBC methods on an object of a class that implements the interface and was woven by
 * contract.
 */
final class ContractExercises {

  private final ClassLoader loader =
      new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader());

  /** Whether this run-time image has the interface of the probe's row. */
  boolean exists(Probe probe) {
    try {
      Class.forName(probe.pattern().owner(), false, loader);
      return true;
    } catch (ClassNotFoundException absent) {
      return false;
    }
  }

  /** Calls one method that the probe's row names. */
  void call(Probe probe) throws ReflectiveOperationException {
    Class<?> contract = Class.forName(probe.pattern().owner(), false, loader);
    Object object = standIn(contract);
    for (Method method : contract.getMethods()) {
      String descriptor = descriptorOf(method);
      String returns = probe.returns();
      if (probe.pattern().matches(method.getName(), descriptor)
          && (returns == null || method.getReturnType().getName().equals(returns))) {
        method.invoke(object, arguments(method));
        return;
      }
    }
    throw new NoSuchMethodException(probe.pattern().toString());
  }

  private Object standIn(Class<?> contract) {
    InvocationHandler answers = (proxy, method, arguments) -> answer(method.getReturnType());
    return Proxy.newProxyInstance(loader, new Class<?>[] {contract}, answers);
  }

  /** A driver that answers {@code null} was not asked: what it makes must be there. */
  private @Nullable Object answer(Class<?> type) {
    return type.isInterface() ? standIn(type) : nothing(type);
  }

  private static @Nullable Object[] arguments(Method method) {
    Class<?>[] types = method.getParameterTypes();
    @Nullable Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = nothing(types[i]);
    }
    return arguments;
  }

  /** Returns the default value of a type: an element of a new array holds it. */
  private static @Nullable Object nothing(Class<?> type) {
    return type == void.class ? null : Array.get(Array.newInstance(type, 1), 0);
  }

  private static String descriptorOf(Method method) {
    StringBuilder descriptor = new StringBuilder("(");
    for (Class<?> type : method.getParameterTypes()) {
      descriptor.append(type.descriptorString());
    }
    return descriptor.append(')').append(method.getReturnType().descriptorString()).toString();
  }
}
