package com.example.cases.stall;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What the handlers work on, made before they run: making it is no part of the cases. */
final class Material {

  static final ObjectMapper JSON = new ObjectMapper();
  static final ObjectNode TREE = tree(4, 12);
  static final BufferedImage IMAGE = new BufferedImage(1_600, 1_600, BufferedImage.TYPE_INT_RGB);
  static final List<String> WORDS = words(150_000);
  static final List<String> FEW_WORDS = WORDS.subList(0, 2_000);

  private Material() {}

  private static ObjectNode tree(int depth, int children) {
    ObjectNode node = JSON.createObjectNode().put("name", "node").put("depth", depth);
    if (depth > 0) {
      ArrayNode array = node.putArray("children");
      for (int i = 0; i < children; i++) {
        array.add(tree(depth - 1, children));
      }
    }
    return node;
  }

  private static List<String> words(int count) {
    Random random = new Random(42);
    List<String> words = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      words.add("word " + random.nextInt());
    }
    return words;
  }
}
