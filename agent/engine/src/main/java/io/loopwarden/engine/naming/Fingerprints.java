package io.loopwarden.engine.naming;

import org.jspecify.annotations.Nullable;

/**
 * Makes fingerprints: 64 bits (FNV-1a, then mixed) over what does not change between builds of the
 * same source. No security provider is asked for a digest, because naming may run on a loop thread.
 */
final class Fingerprints {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Fingerprints() {}

  /** Returns 16 lower-case hexadecimal digits. */
  static String of(Placement placement, OperationName operation, Judgement judgement) {
    long hash = add(OFFSET, operation.toString());
    Frame maker = maker(placement);
    if (maker != null && !isNamedByMaker(placement, judgement)) {
      hash = add(hash, MemberNames.stableType(maker.className()));
      hash = add(hash, MemberNames.stableMethod(maker.methodName()));
    }
    if (judgement.circumstance()) {
      hash = add(hash, judgement.category());
    }
    return hex(mix(hash));
  }

  /** Returns the fingerprint of something that is known by its name alone. */
  static String of(String name) {
    return hex(mix(add(OFFSET, name)));
  }

  /** Whether the operation is the culprit's own method: lambdas of one method then stay one. */
  private static boolean isNamedByMaker(Placement placement, Judgement judgement) {
    return judgement.kind() == Kind.STALL && placement.culprit() >= 0;
  }

  /**
   * The culprit; without one the first frame outside the JDK, lest all waits of all frameworks
   * become one.
   */
  private static @Nullable Frame maker(Placement placement) {
    Frame culprit = placement.culpritFrame();
    if (culprit != null) {
      return culprit;
    }
    for (Frame frame : placement.frames()) {
      if (!frame.isJdk()) {
        return frame;
      }
    }
    return null;
  }

  private static long add(long hash, String text) {
    long sum = hash;
    for (int i = 0; i < text.length(); i++) {
      sum = (sum ^ text.charAt(i)) * PRIME;
    }
    return (sum ^ '\n') * PRIME;
  }

  private static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  private static String hex(long value) {
    String digits = Long.toHexString(value);
    return "0".repeat(16 - digits.length()) + digits;
  }
}
