package com.example.cases.libs;

/** A call that a loop makes. */
@FunctionalInterface
public interface PreparedCall {

  /** Makes the call; a time-out is no failure of the case. */
  Object make() throws Throwable;
}
