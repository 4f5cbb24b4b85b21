package io.loopwarden.junit.policy;

import io.loopwarden.api.FindingView;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Matches findings by all it names. Immutable.
 *
 * @param operation of the operation, or {@code null}: any
 * @param culprit of {@code CLASS#METHOD} that made the call, or {@code null}: any, or none
 * @param category the category, or {@code null}: any
 */
public record WaitPattern(
    @Nullable NamePattern operation, @Nullable NamePattern culprit, @Nullable String category) {

  /**
   * Reads a pattern; empty texts match anything.
   *
   * @param loader finds the operation's class; {@code null}: it need not exist
   * @throws WrongPolicy when it is malformed, matches everything, or can match nothing
   */
  static WaitPattern parse(
      String operation, String culprit, String category, @Nullable ClassLoader loader) {
    if (operation.isEmpty() && culprit.isEmpty() && category.isEmpty()) {
      throw new WrongPolicy("one of operation, culprit and category must be given");
    }
    if (!category.isEmpty() && !Categories.ALL.contains(category)) {
      throw new WrongPolicy(
          "'"
              + category
              + "' is no category; allowed are "
              + String.join(", ", Categories.ALL.stream().sorted().toList()));
    }
    return new WaitPattern(
        operation.isEmpty() ? null : operationOf(operation, loader),
        culprit.isEmpty() ? null : culpritOf(culprit),
        category.isEmpty() ? null : category);
  }

  private static NamePattern operationOf(String text, @Nullable ClassLoader loader) {
    NamePattern pattern = new NamePattern(text);
    OperationCheck.check(pattern, loader);
    return pattern;
  }

  /**
   * Reads the pattern of an operation alone; any text is one.
   *
   * @param text with {@code *} and {@code ?}
   */
  public static WaitPattern ofOperation(String text) {
    return new WaitPattern(new NamePattern(text), null, null);
  }

  /**
   * Reads the pattern of a culprit alone.
   *
   * @param text {@code CLASS#METHOD}, with {@code *} and {@code ?}
   * @throws IllegalArgumentException when it is written otherwise
   */
  public static WaitPattern ofCulprit(String text) {
    try {
      return new WaitPattern(null, culpritOf(text), null);
    } catch (WrongPolicy wrong) {
      throw new IllegalArgumentException(wrong.getMessage(), wrong);
    }
  }

  private static NamePattern culpritOf(String text) {
    if (!text.matches("[^\\s#()]+#[^\\s#()]+")) {
      throw new WrongPolicy(
          "culprit '"
              + text
              + "' is malformed; write CLASS#METHOD, as com.acme.Cache#load,"
              + " with * and ? as wildcards");
    }
    return new NamePattern(text);
  }

  /** Returns whether a finding matches. */
  public boolean matches(FindingView finding) {
    return (operation == null || operation.matches(finding.operation()))
        && (category == null || category.equals(finding.category()))
        && (culprit == null || isMadeBy(culprit, finding.culpritFrame()));
  }

  private static boolean isMadeBy(NamePattern culprit, @Nullable StackTraceElement frame) {
    if (frame == null) {
      return false;
    }
    String method = frame.getMethodName();
    return culprit.matches(frame.getClassName() + '#' + method)
        || culprit.matches(frame.getClassName() + '#' + writtenIn(method));
  }

  /** javac says {@code lambda$load$0}, Kotlin {@code load$lambda$0}. */
  private static String writtenIn(String method) {
    return method
        .replaceFirst("^lambda\\$(.+)\\$\\d+$", "$1")
        .replaceFirst("\\$lambda\\$\\d+.*$", "");
  }

  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ");
    if (operation != null) {
      text.add("operation=" + operation.text());
    }
    if (culprit != null) {
      text.add("culprit=" + culprit.text());
    }
    if (category != null) {
      text.add("category=" + category);
    }
    return text.toString();
  }
}
