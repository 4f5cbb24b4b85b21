package io.loopwarden.bootstrap;

import org.jspecify.annotations.Nullable;

/**
 * What a thread was before a loop's method or callback began on it: loops run inside each other's
 * tasks, and inside pools that are none. Written and read by the thread it belongs to alone.
 *
 * <p>Frames form a stack that keeps what it has grown to, so that a callback that begins allocates
 * nothing but for the first time at its depth.
 */
final class LoopFrame {

  final @Nullable LoopFrame below;
  private @Nullable LoopFrame above;

  String model = "";
  @Nullable Object executor;
  TaskQueue queue = TaskQueue.NONE;
  @Nullable Object selector;
  boolean stallWatched;
  boolean looping;
  boolean selects;
  int idleDepth;

  LoopFrame(@Nullable LoopFrame below) {
    this.below = below;
  }

  /** The frame on top of this one. */
  LoopFrame above() {
    LoopFrame next = above;
    if (next == null) {
      next = new LoopFrame(this);
      above = next;
    }
    return next;
  }

  /** Lets go of what is no longer shadowed. */
  void clear() {
    executor = null;
    queue = TaskQueue.NONE;
    selector = null;
  }
}
