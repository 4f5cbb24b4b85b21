package io.agroal.pool.wrapper;

/** Named as the pool's class; what it is plays no part. */
public final class StatementWrapper {

  @Override
  public String toString() {
    throw new AssertionError("foreign code was run");
  }
}
