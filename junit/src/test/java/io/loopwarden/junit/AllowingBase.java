package io.loopwarden.junit;

/** A superclass of a sample. */
@WatchLoops
@AllowBlocking(operation = "java.lang.Thread.sleep", reason = "is to be tested")
abstract class AllowingBase {}
