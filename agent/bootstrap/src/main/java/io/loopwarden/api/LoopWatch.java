package io.loopwarden.api;

import java.util.List;

/** Watches how busy all loops are, from the moment it was made. Thread-safe; may block. */
public interface LoopWatch {

  /** Returns what each loop did since, those included that ended meanwhile. */
  List<LoopView> loops();
}
