package io.loopwarden.engine.naming;

import java.util.ArrayList;
import java.util.List;

/**
 * Which frames a row speaks of: {@code Class}, {@code Class#method} or {@code Class#one|other},
 * with {@code *} in either part. In suffix form the class may have any package prefix, as in shaded
 * copies. Immutable.
 */
final class FramePattern {

  private final Glob type;
  private final Glob prefixedType;
  private final boolean suffix;
  private final List<Glob> methods;

  private FramePattern(String type, boolean suffix, List<Glob> methods) {
    this.type = new Glob(type);
    this.prefixedType = new Glob("*." + type);
    this.suffix = suffix;
    this.methods = methods;
  }

  static FramePattern parse(String subject, boolean suffix) {
    int hash = subject.indexOf('#');
    if (hash < 0) {
      return new FramePattern(subject, suffix, List.of());
    }
    return new FramePattern(
        subject.substring(0, hash), suffix, alternatives(subject.substring(hash + 1)));
  }

  private static List<Glob> alternatives(String text) {
    List<Glob> globs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '|') {
        globs.add(new Glob(text.substring(start, i)));
        start = i + 1;
      }
    }
    return List.copyOf(globs);
  }

  boolean coversType(String className) {
    return type.matches(className) || (suffix && prefixedType.matches(className));
  }

  boolean coversMethod(String methodName) {
    for (Glob method : methods) {
      if (method.matches(methodName)) {
        return true;
      }
    }
    return methods.isEmpty();
  }

  boolean covers(String className, String methodName) {
    return coversMethod(methodName) && coversType(className);
  }
}
