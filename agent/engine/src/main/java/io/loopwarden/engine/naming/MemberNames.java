package io.loopwarden.engine.naming;

/** Class and method names as people write them, and as they stay the same between builds. */
public final class MemberNames {

  private MemberNames() {}

  /**
   * The name of the method as written: a lambda's, bridge's or default twin's name is its host's.
   */
  static String writtenMethod(String method) {
    if (method.startsWith("lambda$")) {
      int end = method.lastIndexOf('$');
      return end > 7 ? method.substring(7, end) : method;
    }
    int dollar = method.indexOf('$');
    return dollar > 0 ? method.substring(0, dollar) : method;
  }

  /**
   * The method without the numbers a compiler gives its lambdas in order of appearance, those of
   * lambdas inside lambdas included.
   */
  static String stableMethod(String method) {
    if (method.indexOf('$') < 0) {
      return method;
    }
    StringBuilder stable = new StringBuilder(method.length());
    int next = 0;
    while (next < method.length()) {
      int end = next > 0 ? endOfNumber(method, next) : next;
      if (end == next) {
        stable.append(method.charAt(next));
        end++;
      }
      next = end;
    }
    return stable.toString();
  }

  /**
   * The class without suffixes made up at run time: hidden classes, lambdas, proxies by subclass.
   */
  public static String stableType(String className) {
    int end = className.indexOf("$$");
    int hidden = className.indexOf('/');
    if (hidden >= 0 && (end < 0 || hidden < end)) {
      end = hidden;
    }
    return end > 0 ? className.substring(0, end) : className;
  }

  /**
   * A binary class name with nested types after a dot; anonymous classes and names that only look
   * nested stay.
   */
  public static String writtenType(String className) {
    StringBuilder text = new StringBuilder(className.length());
    for (int i = 0; i < className.length(); i++) {
      char c = className.charAt(i);
      boolean nests =
          c == '$'
              && i > 0
              && Character.isJavaIdentifierPart(className.charAt(i - 1))
              && className.charAt(i - 1) != '$'
              && i + 1 < className.length()
              && Character.isLetter(className.charAt(i + 1));
      text.append(nests ? '.' : c);
    }
    return text.toString();
  }

  /** Where a separator and a number end that stand here as a whole; here, if none do. */
  private static int endOfNumber(String method, int start) {
    if (!isSeparator(method.charAt(start))) {
      return start;
    }
    int end = start + 1;
    while (end < method.length() && isDigit(method.charAt(end))) {
      end++;
    }
    boolean whole = end == method.length() || isSeparator(method.charAt(end));
    return whole && end > start + 1 ? end : start;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSeparator(char c) {
    return c == '$' || c == '-';
  }
}
