package io.loopwarden.engine.stall;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Stacks as tests write them: outermost method first, {@code type.method:line}. */
final class Stacked {

  private static final long MILLI = 1_000_000L;

  private Stacked() {}

  /** A stack, innermost frame first as the JVM gives it. */
  static StackTraceElement[] stack(String... outermostFirst) {
    List<StackTraceElement> frames = new ArrayList<>();
    for (String frame : outermostFirst) {
      String[] parts = frame.split(":", -1);
      int dot = parts[0].lastIndexOf('.');
      String type = parts[0].substring(0, dot);
      int line = parts.length == 1 ? -2 : Integer.parseInt(parts[1]);
      String file = type.substring(type.lastIndexOf('.') + 1) + ".java";
      frames.add(new StackTraceElement(type, parts[0].substring(dot + 1), file, line));
    }
    Collections.reverse(frames);
    return frames.toArray(new StackTraceElement[0]);
  }

  /** A sample of a thread that runs, for so many milliseconds. */
  static Sample sample(long millis, String... outermostFirst) {
    return new Sample(stack(outermostFirst), Thread.State.RUNNABLE, millis * MILLI);
  }

  /** Frames of the application. */
  static boolean isWritten(StackTraceElement frame) {
    return frame.getClassName().startsWith("com.app.");
  }
}
