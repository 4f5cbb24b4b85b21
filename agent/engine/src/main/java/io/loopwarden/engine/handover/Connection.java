package io.loopwarden.engine.handover;

import io.loopwarden.api.WorkOrigin;

/**
 * One connection. Immutable.
 *
 * @param key its two ports, see {@link #key}
 * @param asking port of the end that sent first
 * @param row row that told of it first: a framework's, whose socket then writes what others have
 *     sent meanwhile
 * @param origin in whose name that end sent last; {@link WorkOrigin#NONE}: unknown
 * @param answered whether the other end has sent something since
 * @param shared whether several used it at once
 */
record Connection(int key, int asking, int row, long origin, boolean answered, boolean shared) {

  static Connection begunBy(int local, int remote, int row, long origin) {
    return new Connection(key(local, remote), local, row, origin, false, false);
  }

  /** Two ports as one number, whichever end asks. */
  static int key(int local, int remote) {
    return Math.min(local, remote) << 16 | Math.max(local, remote);
  }

  boolean joins(int local, int remote) {
    return key == key(local, remote);
  }

  Connection afterSending(int local, int by, long sender) {
    if (local != asking) {
      return answered ? this : new Connection(key, asking, row, origin, true, shared);
    }
    if (shared || by != row || sender == origin) {
      return this; // the same sender: perhaps the end of what is being answered already
    }
    boolean another = !answered && origin != WorkOrigin.NONE;
    return new Connection(key, asking, row, another ? WorkOrigin.NONE : sender, false, another);
  }
}
