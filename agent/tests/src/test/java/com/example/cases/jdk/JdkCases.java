package com.example.cases.jdk;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.security.Security;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the cases of the named classes on a Netty loop, one by one. */
@SuppressWarnings("deprecation") // the one class that both lines of Netty have
public final class JdkCases {

  private JdkCases() {}

  /**
   * Runs all cases of a class.
   *
   * @param names simple names of classes of this package, or {@code Class.method}
   */
  public static void main(String[] names) throws Exception {
    // Every look-up of a name is one that has to be made.
    Security.setProperty("networkaddress.cache.ttl", "0");
    EventLoopGroup group = new NioEventLoopGroup(1);
    group.submit(() -> {}).get();
    for (String name : names) {
      int dot = name.indexOf('.');
      String type = dot < 0 ? name : name.substring(0, dot);
      for (Method method : casesOf(Class.forName(NAMES + type))) {
        boolean wanted = dot < 0 || method.getName().equals(name.substring(dot + 1));
        if (wanted && existsHere(method)) {
          run(group, method);
        }
      }
    }
    group.shutdownGracefully(0, 1, TimeUnit.SECONDS).get();
    System.out.println("done");
    System.exit(0); // servers and pools of the cases still run
  }

  private static final String NAMES = JdkCases.class.getPackageName() + ".";

  /** The cases of a class in the order of their names. */
  public static List<Method> casesOf(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> !method.isSynthetic() && isCase(method))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static boolean isCase(Method method) {
    return !Modifier.isPrivate(method.getModifiers())
        && method.getParameterCount() == 1
        && method.getParameterTypes()[0] == Place.class;
  }

  private static boolean existsHere(Method method) {
    Waits waits = method.getAnnotation(Waits.class);
    return waits == null || waits.since() <= Runtime.version().feature();
  }

  private static void run(EventLoopGroup group, Method method) throws Exception {
    Place place = Place.create();
    group
        .submit(
            () -> {
              try {
                method.invoke(null, place);
              } catch (InvocationTargetException failed) {
                System.out.println(method.getName() + " threw " + failed.getCause());
              }
              return null;
            })
        .get(30, TimeUnit.SECONDS);
  }
}
