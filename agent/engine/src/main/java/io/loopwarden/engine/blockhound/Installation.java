package io.loopwarden.engine.blockhound;

import io.loopwarden.engine.incident.BlockingCallback;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One installation of BlockHound that the engine stands behind: whom it watches and what it calls.
 * Immutable; safe for use by several threads.
 */
final class Installation implements BlockingCallback {

  private static final String OURS = "io.loopwarden.";
  private static final String HOOKS = "java.loopwarden.Hooks";

  private final Class<?> builderType;
  private final BuilderState state;
  private final MethodNames names;
  private final Constructor<?> blockingMethod;

  /**
   * Creates an installation.
   *
   * @throws ReflectiveOperationException when the builder's loader has no {@code BlockingMethod}
   */
  Installation(Class<?> builderType, BuilderState state, MethodNames names)
      throws ReflectiveOperationException {
    this.builderType = builderType;
    this.state = state;
    this.names = names;
    this.blockingMethod =
        Class.forName(
                builderType.getPackageName() + ".BlockingMethod",
                true,
                builderType.getClassLoader())
            .getDeclaredConstructor(String.class, String.class, int.class);
    blockingMethod.setAccessible(true);
  }

  /** Whether it was made by this class's builder: a second install of one BlockHound is none. */
  boolean isOf(Class<?> builder) {
    return builderType == builder;
  }

  /** Whether a thread must never block. Runs code of the application. */
  boolean watches(Thread thread) {
    return state.always().test(thread);
  }

  /** Whether a thread is to be asked at each wait. Runs code of the application. */
  boolean watchesAtTimes(Thread thread) {
    return state.atTimes().test(thread);
  }

  @Override
  public @Nullable Throwable call(int probe, StackTraceElement[] stack) {
    if (stack.length == 0) {
      return null;
    }
    Object told = blockingMethod(names.of(stack[0]));
    try {
      state.callback().accept(told);
      return null;
    } catch (Throwable thrown) {
      thrown.setStackTrace(isDefaultCallback() ? stack : withoutOurs(thrown.getStackTrace()));
      return thrown;
    }
  }

  private Object blockingMethod(MethodNames.Named method) {
    try {
      return blockingMethod.newInstance(method.className(), method.name(), method.modifiers());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** BlockHound's own callback cuts its frames off; the blocking method comes first. */
  private boolean isDefaultCallback() {
    return state.callback().getClass().getName().startsWith(builderType.getName());
  }

  private static StackTraceElement[] withoutOurs(StackTraceElement[] stack) {
    List<StackTraceElement> left =
        Arrays.stream(stack)
            .filter(frame -> !frame.getClassName().startsWith(OURS))
            .filter(frame -> !frame.getClassName().equals(HOOKS))
            .toList();
    return left.toArray(new StackTraceElement[0]);
  }
}
