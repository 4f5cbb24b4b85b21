package io.loopwarden.engine.handover;

import io.loopwarden.api.WorkOrigin;

/**
 * One connection. Immutable.
 *
 * @param key its two ports, see {@link #key}
 * @param asking port of the end that sent first
 * @param origin in whose name that end sent last; {@link WorkOrigin#NONE}: unknown
 * @param answered whether the other end has sent something since
 * @param shared whether several used it at once
 */
record Connection(int key, int asking, long origin, boolean answered, boolean shared) {

  static Connection begunBy(int local, int remote, long origin) {
    return new Connection(key(local, remote), local, origin, false, false);
  }

  /** Two ports as one number, whichever end asks. */
  static int key(int local, int remote) {
    return Math.min(local, remote) << 16 | Math.max(local, remote);
  }

  boolean joins(int local, int remote) {
    return key == key(local, remote);
  }

  Connection afterSending(int local, long by) {
    if (local != asking) {
      return answered ? this : new Connection(key, asking, origin, true, shared);
    }
    if (shared || by == origin) {
      return this; // perhaps the end of what is being answered already
    }
    boolean another = by != origin && !answered && origin != WorkOrigin.NONE;
    return new Connection(key, asking, another ? WorkOrigin.NONE : by, false, another);
  }
}
