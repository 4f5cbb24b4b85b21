package io.loopwarden.engine.blockhound;

import io.loopwarden.engine.incident.BlockingCallback;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One installation of BlockHound that the engine stands behind: whom it watches and what it calls.
 * Immutable; safe for use by several threads.
 */
final class Installation implements BlockingCallback {

  private static final String OURS = "io.loopwarden.";

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
      StackTraceElement[] shown = withoutOurs(thrown.getStackTrace(), stack);
      thrown.setStackTrace(isDefaultCallback() ? stack : shown);
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

  /** The callback's own frames, then those of the application. */
  private static StackTraceElement[] withoutOurs(
      StackTraceElement[] thrown, StackTraceElement[] application) {
    int callback = 0;
    while (callback < thrown.length && !thrown[callback].getClassName().startsWith(OURS)) {
      callback++;
    }
    if (callback == thrown.length) {
      return thrown; // made elsewhere
    }
    StackTraceElement[] shown = Arrays.copyOf(thrown, callback + application.length);
    System.arraycopy(application, 0, shown, callback, application.length);
    return shown;
  }
}
