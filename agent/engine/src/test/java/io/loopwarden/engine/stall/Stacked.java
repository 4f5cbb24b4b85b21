package io.loopwarden.engine.stall;

import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.naming.Origin;
import io.loopwarden.engine.naming.StackNaming;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Stacks as tests write them: outermost method first, {@code type.method:line}. */
final class Stacked {

  private static final long MILLI = 1_000_000L;
  private static final String APPLICATION = "com.app.";

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

  /** Naming to which {@link #isWritten} frames are the application's, and all others the JDK's. */
  static StallNaming naming() throws IOException {
    StackNaming naming =
        new StackNaming(
            (name, module) -> name.startsWith(APPLICATION) ? Origin.APPLICATION : Origin.JDK,
            name -> null,
            List.of());
    return new StallNaming(naming, Catalogue.read(Runtime.version().feature()));
  }

  /** Frames of the application. */
  static boolean isWritten(StackTraceElement frame) {
    return frame.getClassName().startsWith(APPLICATION);
  }
}
