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

  private final String method;
  private final MethodType type;

  /** Kept by the classes themselves, so that none is kept from being unloaded. */
  private final ClassValue<Known> known =
      new ClassValue<>() {
        @Override
        protected Known computeValue(Class<?> asked) {
          return new Known(find(asked));
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
    return known.get(asked).handle();
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

  private record Known(@Nullable MethodHandle handle) {}
}
