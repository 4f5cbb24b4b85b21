package io.loopwarden.engine.naming;

import io.loopwarden.engine.rows.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a captured stack into frames without the agent's own. Safe for use by several threads. */
final class FrameReader {

  private final ClassOrigins origins;
  private final Libraries libraries;
  private final PatternTable own;
  private final PatternTable generated;
  private final PatternTable clients;

  FrameReader(ClassOrigins origins, Libraries libraries, List<Row> rows) {
    this.origins = origins;
    this.libraries = libraries;
    this.own = new PatternTable(rows, "own");
    this.generated = new PatternTable(rows, "generated");
    this.clients = new PatternTable(rows, "client");
  }

  /** Returns the frames, innermost first. */
  List<Frame> read(StackTraceElement[] stack) {
    List<Frame> frames = new ArrayList<>(stack.length);
    for (StackTraceElement element : stack) {
      Row row = own.first(element.getClassName(), element.getMethodName());
      boolean dropped =
          row != null && (frames.isEmpty() || row.option("at", "top").equals("anywhere"));
      if (!dropped) {
        frames.add(frame(element));
      }
    }
    return frames;
  }

  /** Returns whether a class is the application's, or of a jar nobody lists. */
  boolean mayBeApplication(String className) {
    Origin origin = origins.originOf(className, null);
    return origin == Origin.APPLICATION || origin == Origin.OTHER_JAR;
  }

  boolean isWritten(StackTraceElement element, Origin wanted) {
    return own.first(element.getClassName(), element.getMethodName()) == null
        && frame(element).isWritten(wanted);
  }

  private Frame frame(StackTraceElement element) {
    String className = element.getClassName();
    Origin origin =
        clients.covers(className, element.getMethodName())
            ? Origin.KNOWN_LIBRARY
            : origins.originOf(className, element.getModuleName());
    return new Frame(
        element,
        origin,
        family(className, origin),
        generated.covers(className, element.getMethodName()));
  }

  private @Nullable String family(String className, Origin origin) {
    return switch (origin) {
      case JDK -> Libraries.JDK_FAMILY;
      case KNOWN_LIBRARY -> libraries.familyOf(className);
      case OTHER_JAR, APPLICATION -> null;
    };
  }
}
