package io.loopwarden.load;

import java.util.Locale;

/** The two ways in which every server answers the same question. */
enum Endpoint {
  BROKEN,
  FIXED;

  /** Its name in lower case. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  String path() {
    return "/" + label();
  }
}
