package io.loopwarden.junit.policy;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether an operation is written as findings name it, and exists. */
final class OperationCheck {

  private static final Pattern FORM =
      Pattern.compile("(new |synchronized on |initialisation of )?[\\p{Alnum}_$*?.]+");
  private static final Pattern METHOD = Pattern.compile("[\\p{Alnum}_$]+(\\.[\\p{Alnum}_$]+)+");

  private OperationCheck() {}

  /**
   * Checks a pattern.
   *
   * @param loader finds the operation's class, or {@code null} when the pattern may be about
   *     classes that are not there
   * @throws WrongPolicy when it can match nothing
   */
  static void check(NamePattern operation, @Nullable ClassLoader loader) {
    String text = operation.text();
    if (!FORM.matcher(text).matches()) {
      throw new WrongPolicy(
          "operation '"
              + text
              + "' is malformed; write CLASS.METHOD, as java.lang.Thread.sleep,"
              + " with * and ? as wildcards");
    }
    if (!operation.hasWildcard() && !text.contains(" ")) {
      checkMethod(text, loader);
    }
  }

  private static void checkMethod(String text, @Nullable ClassLoader loader) {
    if (!METHOD.matcher(text).matches()) {
      throw new WrongPolicy(
          "operation '" + text + "' can match nothing; write CLASS.METHOD, or a wildcard");
    }
    int dot = text.lastIndexOf('.');
    try {
      Class<?> type = find(text.substring(0, dot), loader);
      if (!has(type, text.substring(dot + 1))) {
        throw new WrongPolicy(
            "operation '"
                + text
                + "' can match nothing: "
                + type.getName()
                + " has no such method");
      }
    } catch (ClassNotFoundException absent) {
      if (loader != null) {
        throw new WrongPolicy(
            "operation '"
                + text
                + "' can match nothing: there is no class "
                + text.substring(0, dot));
      }
    } catch (LinkageError unreadable) {
      return; // a class whose own types are missing: nobody can tell
    }
  }

  /** A class in another one is written with a dot, too. */
  private static Class<?> find(String name, @Nullable ClassLoader loader)
      throws ClassNotFoundException {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException absent) {
      int dot = name.lastIndexOf('.');
      if (dot < 0) {
        throw absent;
      }
      return find(name.substring(0, dot) + '$' + name.substring(dot + 1), loader);
    }
  }

  private static boolean has(@Nullable Class<?> type, String method) {
    return type != null
        && (Arrays.stream(type.getDeclaredMethods()).anyMatch(m -> m.getName().equals(method))
            || has(type.getSuperclass(), method)
            || Arrays.stream(type.getInterfaces()).anyMatch(each -> has(each, method)));
  }
}
