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

  /** The method without the numbers a compiler gives its lambdas in order of appearance. */
  static String stableMethod(String method) {
    if (method.indexOf('$') < 0) {
      return method;
    }
    int end = method.length();
    while (end > 0 && isDigit(method.charAt(end - 1))) {
      end--;
    }
    boolean numbered = end < method.length() && end > 1 && isSeparator(method.charAt(end - 1));
    return numbered ? method.substring(0, end - 1) : method;
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

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSeparator(char c) {
    return c == '$' || c == '-';
  }
}
