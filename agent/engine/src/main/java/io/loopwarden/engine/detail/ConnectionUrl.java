package io.loopwarden.engine.detail;

import java.util.Locale;

/**
 * What may be shown of the URL of a data source: its scheme, host and port, and the name of the
 * database. Everything else may be or hold a secret: drivers put users and passwords before an
 * {@code @}, behind {@code ?}, {@code ;}, {@code :} or {@code ,}, and in parentheses.
 */
final class ConnectionUrl {

  private static final String REST = "…";

  private final String url;

  private ConnectionUrl(String url) {
    this.url = url;
  }

  /** Returns whether a text is a URL and no statement: a scheme, and no blank. */
  static boolean isUrl(String text) {
    String bare = text.strip();
    int colon = bare.indexOf(':');
    return colon > 0 && isName(bare.substring(0, colon)) && bare.indexOf(' ') < 0;
  }

  /** Returns the scheme of a JDBC URL with its first part, e.g. {@code jdbc:h2:}, in lower case. */
  static String scheme(String text) {
    String bare = text.strip();
    return bare.substring(0, new ConnectionUrl(bare).schemeEnd()).toLowerCase(Locale.ROOT);
  }

  /** Returns what may be shown. */
  static String safe(String text) {
    ConnectionUrl url = new ConnectionUrl(text.strip());
    int start = url.schemeEnd();
    return url.url.substring(0, start) + url.place(start);
  }

  /** End of {@code jdbc:vendor:} or {@code jdbc:vendor:type:}: names, each followed by a colon. */
  private int schemeEnd() {
    int end = 0;
    for (int part = 0; part < 3; part++) {
      int colon = url.indexOf(':', end);
      if (colon < 0 || !isName(url.substring(end, colon)) || startsWithDigit(colon + 1)) {
        break;
      }
      end = colon + 1;
    }
    return end;
  }

  private boolean startsWithDigit(int at) {
    return at < url.length() && Character.isDigit(url.charAt(at));
  }

  private String place(int from) {
    int stop = stop(from);
    int at = url.lastIndexOf('@');
    if (at > stop && url.substring(stop, at).indexOf('=') < 0) {
      return REST; // what looks like the place may be user and password
    }
    int inner = url.lastIndexOf('@', stop);
    if (inner >= from) {
      String slashes = url.startsWith("//", from) ? "//" : "";
      return slashes + REST + "@" + shown(inner + 1, stop);
    }
    return shown(from, stop);
  }

  private String shown(int from, int stop) {
    int end = stop;
    if (stop < url.length() && url.charAt(stop) == '=') {
      end = from; // the name of a setting stands before it
      for (int i = from; i < stop; i++) {
        if (url.charAt(i) == '/' || url.charAt(i) == ':') {
          end = i;
        }
      }
    }
    boolean more = stop < url.length() && "(,=".indexOf(url.charAt(stop)) >= 0;
    while (more && end > from && url.charAt(end - 1) == '/') {
      end--;
    }
    return url.substring(from, end) + (more ? REST : "");
  }

  /** First character that ends what may be shown. */
  private int stop(int from) {
    int i = from;
    while (i < url.length() && "?;,(=&#".indexOf(url.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && "+-_.".indexOf(c) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
