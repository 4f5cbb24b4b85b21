package io.loopwarden.engine.config;

import org.jspecify.annotations.Nullable;

/** An address or name of a network interface; whether there is one, is seen when it is opened. */
final class AddressFormat implements ValueFormat<String> {

  private static final int LONGEST = 255;

  @Override
  public @Nullable String parse(String text) {
    boolean plain = !text.isEmpty() && text.length() <= LONGEST;
    for (int i = 0; plain && i < text.length(); i++) {
      plain = text.charAt(i) > ' ' && text.charAt(i) < 0x7F;
    }
    return plain ? text : null;
  }

  @Override
  public String allowed() {
    return "an address or host name";
  }
}
