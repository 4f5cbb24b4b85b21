package io.loopwarden.junit.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Places of frames in SARIF. */
final class SarifLocation {

  /** What the base of all relative paths is called. */
  static final String BASE = "SRCROOT";

  private static final Pattern FRAME =
      Pattern.compile("(?:[^/(]*/)*([^/(]+)\\.([^.(]+)\\((?:([^:()]+)(?::(\\d+))?)?\\)");

  private final SourceTree sources;

  SarifLocation(SourceTree sources) {
    this.sources = sources;
  }

  /** Returns where the call was made, as good as it is known. */
  List<Object> of(@Nullable StackTraceElement culprit) {
    return culprit == null ? List.of() : List.of(location(culprit, null));
  }

  /** Returns a line of a stack as a frame. */
  Fields frame(String line) {
    Matcher matcher = FRAME.matcher(line);
    if (!matcher.matches()) {
      return new Fields().with("location", message(line));
    }
    int number = matcher.group(4) == null ? 0 : lineNumber(matcher.group(4));
    StackTraceElement frame =
        new StackTraceElement(matcher.group(1), matcher.group(2), matcher.group(3), number);
    return new Fields().with("location", location(frame, line));
  }

  private Fields location(StackTraceElement frame, @Nullable String text) {
    Path file = sources.find(frame);
    String name = frame.getClassName() + "." + frame.getMethodName();
    Fields logical =
        new Fields()
            .with("name", frame.getMethodName())
            .with("fullyQualifiedName", name)
            .with("kind", "function");
    return new Fields()
        .withKnown("physicalLocation", file == null ? null : physical(file, frame))
        .with("logicalLocations", List.of(logical))
        .withKnown("message", text == null ? null : new Fields().with("text", text));
  }

  private Fields physical(Path file, StackTraceElement frame) {
    Fields artifact = new Fields().with("uri", uri(sources.relative(file))).with("uriBaseId", BASE);
    Fields place = new Fields().with("artifactLocation", artifact);
    if (frame.getLineNumber() > 0) {
      place.with("region", new Fields().with("startLine", frame.getLineNumber()));
    }
    return place;
  }

  private static Fields message(String line) {
    return new Fields().with("message", new Fields().with("text", line));
  }

  private static String uri(String path) {
    try {
      return new URI(null, null, path, null).getRawPath();
    } catch (URISyntaxException impossible) {
      return path;
    }
  }

  private static int lineNumber(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException outOfRange) {
      return 0;
    }
  }
}
