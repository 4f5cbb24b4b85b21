package io.loopwarden.engine.naming;

import java.util.Arrays;

/**
 * The way from a call to one of its waits: the frames inside the call with their lines, outermost
 * first. Tells the steps of one call of a library from the same step of its next call. Immutable.
 */
public final class CallPath {

  /** Of a call that is no library's, or that nobody's line made: its waits have no way to tell. */
  public static final CallPath NONE = new CallPath(new int[0]);

  private final int[] frames;

  private CallPath(int[] frames) {
    this.frames = frames;
  }

  /** Makes a path of these frames, outermost first; each number stands for a method and a line. */
  public static CallPath through(int... frames) {
    return new CallPath(frames.clone());
  }

  static CallPath of(Placement placement, OperationName operation) {
    if (placement.culprit() <= 0 || isOfJdk(operation.type())) {
      return NONE;
    }
    int[] frames = new int[placement.culprit()];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = placement.frames().get(frames.length - 1 - i).element().hashCode();
    }
    return new CallPath(frames);
  }

  /** The JDK's own calls wait in steps that their probes tell; many are made once a piece. */
  private static boolean isOfJdk(String type) {
    return type.startsWith("java.") || type.startsWith("javax.sql.") || type.startsWith("jdk.");
  }

  /** Whether the steps of the call can be told by their paths. */
  public boolean isKnown() {
    return frames.length > 0;
  }

  /** Returns how many frames, from the call inwards, this path has in common with another. */
  public int sharedWith(CallPath other) {
    int shared = Arrays.mismatch(frames, other.frames);
    return shared < 0 ? frames.length : shared;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CallPath path && Arrays.equals(frames, path.frames);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(frames);
  }
}
