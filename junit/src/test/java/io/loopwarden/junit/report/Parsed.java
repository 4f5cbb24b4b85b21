package io.loopwarden.junit.report;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** JSON as others read it. */
final class Parsed {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Parsed() {}

  static JsonNode of(String text) {
    return MAPPER.readTree(text);
  }

  /** Returns the texts at a JSON pointer, of which one part may be an asterisk. */
  static List<String> texts(JsonNode node, String pointer) {
    int star = pointer.indexOf("/*");
    if (star < 0) {
      JsonNode found = node.at(pointer);
      return found.isMissingNode()
          ? List.of()
          : List.of(found.isString() ? found.asString() : found.toString());
    }
    return node.at(pointer.substring(0, star))
        .valueStream()
        .flatMap(each -> texts(each, pointer.substring(star + 2)).stream())
        .toList();
  }
}
