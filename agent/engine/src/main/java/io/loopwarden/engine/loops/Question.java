package io.loopwarden.engine.loops;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * A method without arguments by which objects of a framework are asked, whatever class of theirs
 * has it. Thread-safe.
 */
final class Question {

  /**
   * A handle that is no constant gets code of its own at its 128th call (JDK 9 and later, {@code
   * java.lang.invoke.MethodHandle.CUSTOMIZE_THRESHOLD}), which loads a class.
   */
  private static final int UNTIL_ALL_IS_LOADED = 200;

  private final String method;
  private final MethodType type;

  /** Kept by the classes themselves, so that none is kept from being unloaded. */
  private final ClassValue<Known> known =
      new ClassValue<>() {
        @Override
        protected Known computeValue(Class<?> asked) {
          MethodHandle found = find(asked);
          return found == null ? Known.NOTHING : new Known(found);
        }
      };

  /**
   * Makes a question.
   *
   * @param answer the primitive type that it is to answer with
   */
  Question(String method, Class<?> answer) {
    this.method = method;
    this.type = MethodType.methodType(answer, Object.class);
  }

  /**
   * Returns what asks objects of a class: it takes one as {@code Object}. {@code null} when they
   * have no such method, or it may not be called.
   */
  @Nullable MethodHandle of(Class<?> asked) {
    return known.get(asked).handle;
  }

  /**
   * Returns the same for the class of an object, asked so often before that asking loads nothing
   * more: later questions may come while the application holds a class loader's locks. {@code null}
   * also when the object fails to answer.
   */
  @Nullable MethodHandle readyFor(Object asked) {
    return known.get(asked.getClass()).readyFor(asked);
  }

  private @Nullable MethodHandle find(Class<?> asked) {
    for (Class<?> c = asked; c != null; c = c.getSuperclass()) {
      MethodHandle handle = declaredIn(c);
      if (handle != null) {
        return handle;
      }
    }
    try {
      return handle(asked.getMethod(method));
    } catch (ReflectiveOperationException | RuntimeException | LinkageError nowhere) {
      return null;
    }
  }

  private @Nullable MethodHandle declaredIn(Class<?> declaring) {
    try {
      Method found = declaring.getDeclaredMethod(method);
      found.setAccessible(true);
      return handle(found);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError notHere) {
      return null; // a superclass may declare it, or declare it where we may call it
    }
  }

  private MethodHandle handle(Method found) throws IllegalAccessException {
    return MethodHandles.lookup().unreflect(found).asType(type);
  }

  private static final class Known {

    static final Known NOTHING = new Known(null);

    final @Nullable MethodHandle handle;

    /** Two threads may both find it not yet so. */
    private volatile boolean warm;

    Known(@Nullable MethodHandle handle) {
      this.handle = handle;
    }

    @Nullable MethodHandle readyFor(Object asked) {
      MethodHandle asking = handle;
      if (asking == null) {
        return null;
      }
      try {
        for (int i = warm ? 1 : UNTIL_ALL_IS_LOADED; i > 0; i--) {
          ask(asking, asked);
        }
        warm = true;
        return asking;
      } catch (Throwable failed) {
        return null;
      }
    }

    /** Exactly as later, because each type of call counts for itself. */
    private static long ask(MethodHandle asking, Object asked) throws Throwable {
      return asking.type().returnType() == long.class
          ? (long) asking.invokeExact(asked)
          : (int) asking.invokeExact(asked);
    }
  }
}
