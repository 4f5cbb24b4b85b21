package io.loopwarden.junit.projects;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What the XML reports of Surefire say about all tests of a build.
 *
 * @param tests in no order
 */
record SurefireReports(List<TestReport> tests) {

  private static final Pattern PARAMETER_TYPES = Pattern.compile("\\(.*?\\)");

  static final SurefireReports NONE = new SurefireReports(List.of());

  /** Reads all reports in a directory; there are none when it does not exist. */
  static SurefireReports read(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return NONE;
    }
    List<TestReport> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(SurefireReports::isReport).toList()) {
        tests.addAll(readFile(file));
      }
    }
    return new SurefireReports(List.copyOf(tests));
  }

  /** Returns the outcomes by {@code Class.test}. */
  Map<String, String> outcomes() {
    return tests.stream()
        .collect(
            toMap(
                TestReport::id,
                TestReport::outcome,
                (one, other) -> one.equals(other) ? one : one + ", " + other,
                TreeMap::new));
  }

  /**
   * Returns the text of what failed a test.
   *
   * @param id {@code Class.test}
   */
  String failureOf(String id) {
    return tests.stream()
        .filter(test -> test.id().equals(id))
        .map(TestReport::text)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no test " + id + " in " + outcomes()));
  }

  private static boolean isReport(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("TEST-") && name.endsWith(".xml");
  }

  private static List<TestReport> readFile(Path file) throws IOException {
    List<TestReport> tests = new ArrayList<>();
    NodeList cases = parse(file).getElementsByTagName("testcase");
    for (int i = 0; i < cases.getLength(); i++) {
      tests.add(test((Element) cases.item(i)));
    }
    return tests;
  }

  private static TestReport test(Element test) {
    String className = test.getAttribute("classname");
    String simpleName = className.substring(className.lastIndexOf('.') + 1);
    String name = PARAMETER_TYPES.matcher(test.getAttribute("name")).replaceFirst("");
    Element bad = firstOf(test, "failure", "error", "skipped");
    return bad == null
        ? new TestReport(simpleName, name, null, "")
        : new TestReport(simpleName, name, errorOf(bad), bad.getTextContent());
  }

  private static String errorOf(Element bad) {
    return bad.hasAttribute("type") ? bad.getAttribute("type") : bad.getTagName();
  }

  private static @Nullable Element firstOf(Element test, String... names) {
    for (String name : names) {
      NodeList found = test.getElementsByTagName(name);
      if (found.getLength() > 0) {
        return (Element) found.item(0);
      }
    }
    return null;
  }

  private static Element parse(Path file) throws IOException {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      return builder.parse(file.toFile()).getDocumentElement();
    } catch (ParserConfigurationException | SAXException unreadable) {
      throw new IOException("cannot read " + file, unreadable);
    }
  }
}
