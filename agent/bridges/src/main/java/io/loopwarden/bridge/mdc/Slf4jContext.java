package io.loopwarden.bridge.mdc;

import io.loopwarden.bridge.WorkReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Values of SLF4J's logging context, whatever keeps them. */
public final class Slf4jContext implements WorkReader {

  private volatile String[] keys = new String[0];

  /** Made by name, once the application has begun to use the context. */
  public Slf4jContext() {}

  @Override
  public void prepare(String[] wanted) {
    keys = wanted.clone();
    read();
  }

  @Override
  public @Nullable Object read() {
    String[] wanted = keys;
    String[] found = null;
    for (int i = 0; i < wanted.length; i++) {
      String value = MDC.get(wanted[i]);
      if (value != null) {
        if (found == null) {
          found = new String[2 * wanted.length];
        }
        found[2 * i] = wanted[i];
        found[2 * i + 1] = value;
      }
    }
    return found;
  }

  @Override
  public String[] describe(Object read) {
    return ((String[]) read).clone();
  }
}
