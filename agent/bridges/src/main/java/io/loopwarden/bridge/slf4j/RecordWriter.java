package io.loopwarden.bridge.slf4j;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** Writes records the way one version of SLF4J allows. */
interface RecordWriter {

  /** See {@link io.loopwarden.bridge.ApplicationLog#write}. */
  void write(Logger logger, int level, String message, Object[] fields, @Nullable Throwable stack);
}
