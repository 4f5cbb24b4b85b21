package io.loopwarden.engine.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A method as rows write it: {@code CLASS#METHOD} with an optional parameter part. Immutable.
 *
 * @param owner class name with dots
 * @param name method name; may end in {@code *}
 * @param parameters parameter part of the descriptor without parentheses, {@code *} for at least
 *     one, or {@code null} for any
 */
public record MethodPattern(String owner, String name, @Nullable String parameters) {

  private static final String AT_LEAST_ONE = "*";

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException when the text has no {@code #}
   */
  public static MethodPattern parse(String text) {
    int hash = text.indexOf('#');
    if (hash <= 0) {
      throw new IllegalArgumentException("'" + text + "' is no CLASS#METHOD");
    }
    int open = text.indexOf('(', hash);
    String name = text.substring(hash + 1, open < 0 ? text.length() : open);
    String parameters = open < 0 ? null : text.substring(open + 1, text.length() - 1);
    return new MethodPattern(text.substring(0, hash), name, parameters);
  }

  /** Returns whether a method of the owner matches. */
  public boolean matches(String method, String descriptor) {
    return matchesName(method) && matchesParameters(descriptor);
  }

  private boolean matchesName(String method) {
    int last = name.length() - 1;
    return name.charAt(last) == '*'
        ? method.startsWith(name.substring(0, last))
        : method.equals(name);
  }

  private boolean matchesParameters(String descriptor) {
    if (parameters == null) {
      return true;
    }
    if (parameters.equals(AT_LEAST_ONE)) {
      return descriptor.charAt(1) != ')';
    }
    return descriptor.startsWith(parameters, 1)
        && descriptor.charAt(1 + parameters.length()) == ')';
  }
}
