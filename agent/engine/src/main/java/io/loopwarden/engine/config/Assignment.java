package io.loopwarden.engine.config;

import io.loopwarden.engine.text.OneLine;

/**
 * A value given to a name somewhere.
 *
 * @param name what is set; not necessarily a setting
 * @param value the text given, without surrounding space
 * @param place where it stands, e.g. {@code agent argument} or {@code loopwarden.properties:3}
 */
record Assignment(String name, String value, String place) {

  private static final int SHOWN = 80;

  /** Returns {@code name=value (place)}, safe and short enough for a message. */
  String shown() {
    return OneLine.of(name, SHOWN) + "=" + OneLine.of(value, SHOWN) + " (" + place + ")";
  }
}
