package java.loopwarden;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Puts {@link Calls#sleep(long)} in the place of {@link Thread#sleep(long)}, which JDK 17 and 18
 * keep native, where reflection or a method handle is made of it: there is no call to rewrite. The
 * two have the same parameters, result and exceptions. Everything else is handed back as it came.
 */
public final class StandIns {

  private static @Nullable Method sleep;

  private StandIns() {}

  /**
   * Finds what it hands out. Called once by the engine, before anything asks.
   *
   * @throws NoSuchMethodException never
   */
  public static void install() throws NoSuchMethodException {
    sleep = Calls.class.getMethod("sleep", long.class);
  }

  /**
   * Returns the method to invoke in place of a method.
   *
   * @param by the look-up that asks, or another object that may see everything
   */
  public static Method standIn(Object by, Method method) {
    Method known = sleep;
    boolean sleeps =
        method != null
            && method.getDeclaringClass() == Thread.class
            && method.getName().equals("sleep")
            && method.getParameterCount() == 1;
    return known != null && sleeps && sees(by) ? known : method;
  }

  /** Returns the class to look a static method up in, in place of a class. */
  public static Class<?> standIn(Object by, Class<?> type, String name, MethodType signature) {
    boolean sleeps =
        type == Thread.class
            && "sleep".equals(name)
            && signature != null
            && signature.parameterCount() == 1
            && signature.parameterType(0) == long.class;
    return sleeps && sees(by) ? Calls.class : type;
  }

  /** A named module does not read the module of these classes. */
  private static boolean sees(Object by) {
    return !(by instanceof MethodHandles.Lookup lookup)
        || !lookup.lookupClass().getModule().isNamed();
  }
}
