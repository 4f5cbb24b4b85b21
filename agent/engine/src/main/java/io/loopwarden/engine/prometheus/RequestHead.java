package io.loopwarden.engine.prometheus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks for.
 *
 * @param method e.g. {@code GET}
 * @param path without the query
 * @param headers by name in lower case
 */
record RequestHead(String method, String path, Map<String, String> headers) {

  private static final int LONGEST = 16_384;
  private static final int PARTS_OF_FIRST_LINE = 3;

  RequestHead {
    headers = Map.copyOf(headers);
  }

  /**
   * Reads up to the empty line.
   *
   * @return {@code null} when that is no request of HTTP/1, or too long
   */
  static @Nullable RequestHead read(InputStream in) throws IOException {
    StringBuilder text = new StringBuilder();
    while (text.length() < LONGEST) {
      int next = in.read();
      if (next < 0) {
        return null;
      }
      if (next != '\r') {
        text.append((char) next);
      }
      int length = text.length();
      if (next == '\n' && length > 1 && text.charAt(length - 2) == '\n') {
        return parse(text.toString());
      }
    }
    return null;
  }

  private static @Nullable RequestHead parse(String text) {
    String[] lines = text.split("\n", -1);
    String[] first = lines[0].split(" ", -1);
    if (first.length != PARTS_OF_FIRST_LINE || !first[2].startsWith("HTTP/1.")) {
      return null;
    }
    Map<String, String> headers = new HashMap<>();
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      if (colon > 0) {
        String name = lines[i].substring(0, colon).toLowerCase(Locale.ROOT);
        headers.merge(name, lines[i].substring(colon + 1).strip(), (one, more) -> one + "," + more);
      }
    }
    int query = first[1].indexOf('?');
    return new RequestHead(first[0], query < 0 ? first[1] : first[1].substring(0, query), headers);
  }

  /** Returns a header, or {@code null}. */
  @Nullable String header(String name) {
    return headers.get(name);
  }

  /** Returns whether the client takes a compressed answer. */
  boolean takesGzip() {
    String encodings = header("accept-encoding");
    return encodings != null && Weights.of(encodings, "gzip") > 0;
  }

  /** Returns a text of the head in bytes, as it is written back. */
  static byte[] bytes(String head) {
    return head.getBytes(StandardCharsets.ISO_8859_1);
  }
}
