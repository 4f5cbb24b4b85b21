package io.loopwarden.engine.catalogue;

import io.loopwarden.engine.config.NamePatterns;
import org.jspecify.annotations.Nullable;

/**
 * A method as rows write it: {@code CLASS#METHOD} with an optional parameter part. Immutable.
 *
 * @param owner class name with dots; in declarations with {@code *} for any run of characters
 * @param name method name, with {@code *} for any run of characters
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

  /** Returns class and method as people write them. */
  public String text() {
    return owner + "." + name;
  }

  /** Returns whether a method of the owner matches. */
  public boolean matches(String method, String descriptor) {
    return matchesName(method) && matchesParameters(descriptor);
  }

  /** Returns whether a frame is of a matching class and a method of a matching name. */
  public boolean names(String className, String method) {
    return matchesName(method) && ownedBy(className);
  }

  /** Returns whether the owner is, or matches, a class given with dots. */
  public boolean ownedBy(String className) {
    return owner.indexOf('*') < 0
        ? owner.equals(className)
        : NamePatterns.matches(owner, className);
  }

  private boolean matchesName(String method) {
    int star = name.indexOf('*');
    if (star < 0) {
      return method.equals(name);
    }
    return star == name.length() - 1
        ? method.startsWith(name.substring(0, star))
        : NamePatterns.matches(name, method);
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
