package io.loopwarden.engine.naming;

import java.util.Arrays;

/**
 * The way from a call to one of its waits: the frames inside the call with their lines, outermost
 * first. Tells the steps of one call from the same step of its next call. Immutable.
 */
public final class CallPath {

  /** Of a call that nobody's line made: its waits have no way to tell. */
  public static final CallPath NONE = new CallPath(new int[0], false);

  private final int[] frames;
  private final boolean library;

  private CallPath(int[] frames, boolean library) {
    this.frames = frames;
    this.library = library;
  }

  /** Makes a path of these frames, outermost first; each number stands for a method and a line. */
  public static CallPath through(int... frames) {
    return new CallPath(frames.clone(), true);
  }

  static CallPath of(Placement placement, OperationName operation) {
    if (placement.culprit() <= 0) {
      return NONE;
    }
    int[] frames = new int[placement.culprit()];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = placement.frames().get(frames.length - 1 - i).element().hashCode();
    }
    return new CallPath(frames, !isOfJdk(operation.type()));
  }

  /** The JDK's own calls wait in steps that their probes tell; many are made once a piece. */
  private static boolean isOfJdk(String type) {
    return type.startsWith("java.") || type.startsWith("javax.sql.") || type.startsWith("jdk.");
  }

  /** Whether the steps of the call are told by their paths alone: it is a library's. */
  public boolean isKnown() {
    return library;
  }

  /** Whether there is a way at all, told or not. */
  public boolean isPresent() {
    return frames.length > 0;
  }

  /** Whether the call is the very method that waits, so that each wait is a call. */
  public boolean isDirect() {
    return frames.length == 1;
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
