package org.apache.derby.client;

/** Named as the driver's class; what it is plays no part. */
public final class ClientStatement {

  @Override
  public String toString() {
    throw new AssertionError("foreign code was run");
  }
}
