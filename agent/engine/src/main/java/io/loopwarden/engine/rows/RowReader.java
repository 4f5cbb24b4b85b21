package io.loopwarden.engine.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * Reads knowledge files: one row a line, {@code #} starts a comment line, blank lines are passed
 * over. The built-in files and the user's own share this syntax. Uses neither regular expressions
 * nor lambdas, because it runs before the application starts.
 */
public final class RowReader {

  private static final String REASON_MARK = " : ";
  private static final String SHAPE = "'verb subject key=value : reason'; this one is passed over";

  private RowReader() {}

  /**
   * Reads a file that ships inside the agent.
   *
   * @throws IOException when it is missing or damaged: the jar is broken
   */
  public static List<Row> readBuiltIn(String name) throws IOException {
    try (InputStream in = RowReader.class.getResourceAsStream("/io/loopwarden/data/" + name)) {
      if (in == null) {
        throw new FileNotFoundException("built-in file " + name + " is missing");
      }
      List<String> problems = new ArrayList<>();
      List<Row> rows = read(new String(in.readAllBytes(), UTF_8), name, problems);
      if (!problems.isEmpty()) {
        throw new IOException(problems.get(0));
      }
      return rows;
    }
  }

  /**
   * Reads rows; a line that is no row becomes one problem line ({@code file:line: what, what is
   * allowed}) and is passed over.
   */
  public static List<Row> read(Reader source, String file, List<String> problems)
      throws IOException {
    StringWriter text = new StringWriter();
    source.transferTo(text);
    return read(text.toString(), file, problems);
  }

  /**
   * Cuts lines by searching, not by looking at each character: at start all of this is interpreted.
   */
  private static List<Row> read(String text, String file, List<String> problems) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      number++;
      if (text.charAt(start) != '#') {
        String line = text.substring(start, end).trim();
        if (!line.isEmpty() && line.charAt(0) != '#') {
          parse(line, file, number, rows, problems);
        }
      }
      start = end + 1;
    }
    return rows;
  }

  private static void parse(
      String line, String file, int number, List<Row> rows, List<String> problems) {
    int mark = line.indexOf(REASON_MARK);
    if (mark < 0 || line.substring(mark + REASON_MARK.length()).isBlank()) {
      problems.add(file + ":" + number + ": no reason; a row is " + SHAPE);
      return;
    }
    List<String> words = words(line.substring(0, mark));
    if (words.size() < 2) {
      problems.add(file + ":" + number + ": no subject; a row is " + SHAPE);
      return;
    }
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 2; i < words.size(); i++) {
      String word = words.get(i);
      int equals = word.indexOf('=');
      if (equals <= 0) {
        problems.add(file + ":" + number + ": '" + word + "' is no key=value; a row is " + SHAPE);
        return;
      }
      String key = word.substring(0, equals);
      if (options.put(key, word.substring(equals + 1)) != null) {
        problems.add(file + ":" + number + ": " + key + " is given twice; the row is passed over");
        return;
      }
    }
    String reason = line.substring(mark + REASON_MARK.length()).trim();
    rows.add(new Row(words.get(0), words.get(1), options, reason, file, number));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(text);
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    return words;
  }
}
