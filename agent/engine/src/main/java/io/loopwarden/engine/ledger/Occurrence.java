package io.loopwarden.engine.ledger;

import io.loopwarden.engine.naming.Verdict;

/**
 * One incident, named and ready for the ledger.
 *
 * @param verdict its name, culprit, kind and fingerprint
 * @param timing when it was, and how long
 * @param place where it was
 * @param harm what had to wait behind it
 * @param account what else is known of it
 */
public record Occurrence(Verdict verdict, Timing timing, Place place, Harm harm, Account account) {}
