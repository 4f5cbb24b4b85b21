package io.loopwarden.engine.report;

import io.loopwarden.engine.ledger.Autopsy;
import java.util.StringJoiner;

/** Writes where the time of a stall went, for people. */
final class AutopsyText {

  private AutopsyText() {}

  /** Returns the shares on one line, the largest first: {@code cpu 180 ms, gc 20 ms}. */
  static String shares(Autopsy autopsy) {
    StringJoiner text = new StringJoiner(", ");
    for (Autopsy.Share share : autopsy.shares()) {
      text.add(share.cause() + " " + DurationText.of(share.nanos()));
    }
    return text.toString();
  }
}
