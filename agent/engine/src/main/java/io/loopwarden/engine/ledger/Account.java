package io.loopwarden.engine.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What is said about an occurrence beyond its name and its time.
 *
 * @param detail safe detail (SQL shape, {@code host:port}, path), or {@code null}
 * @param cause for a stall its cause, e.g. {@code cpu}, for a wait what made it hopeless, e.g.
 *     {@code self-deadlock}; {@code null} otherwise
 * @param fix what to do about it, for the framework at hand
 * @param holder who held what the loop waited for, or {@code null} when nobody is known
 * @param autopsy where its time went, {@link Autopsy#NONE} when it was not looked into
 * @param correlation which request it belongs to
 */
public record Account(
    @Nullable String detail,
    @Nullable String cause,
    String fix,
    @Nullable Holder holder,
    Autopsy autopsy,
    Correlation correlation) {

  /** Makes an account of what belongs to no request that is known. */
  public Account(
      @Nullable String detail,
      @Nullable String cause,
      String fix,
      @Nullable Holder holder,
      Autopsy autopsy) {
    this(detail, cause, fix, holder, autopsy, Correlation.NONE);
  }

  /** Returns the account of a plain wait. */
  public static Account of(@Nullable String detail, String fix) {
    return new Account(detail, null, fix, null, Autopsy.NONE);
  }
}
