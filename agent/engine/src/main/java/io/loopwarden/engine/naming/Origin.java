package io.loopwarden.engine.naming;

/** Where a class on a stack comes from, as far as naming cares. */
public enum Origin {
  /** Part of the running JDK. */
  JDK,
  /** A library the built-in list knows by its package. */
  KNOWN_LIBRARY,
  /** Loaded from a jar nobody has listed: a library, or a module of the application. */
  OTHER_JAR,
  /** The code whose author reads the report. */
  APPLICATION
}
