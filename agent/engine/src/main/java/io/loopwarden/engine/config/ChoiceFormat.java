package io.loopwarden.engine.config;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One of the constants of an enum, in lower case. */
record ChoiceFormat<E extends Enum<E>>(Class<E> type) implements ValueFormat<E> {

  @Override
  public @Nullable E parse(String text) {
    for (E constant : type.getEnumConstants()) {
      if (textOf(constant).equals(text)) {
        return constant;
      }
    }
    return null;
  }

  @Override
  public String allowed() {
    E[] constants = type.getEnumConstants();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < constants.length; i++) {
      String separator = i == constants.length - 1 ? " or " : ", ";
      text.append(i == 0 ? "" : separator).append(textOf(constants[i]));
    }
    return text.toString();
  }

  private static String textOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
