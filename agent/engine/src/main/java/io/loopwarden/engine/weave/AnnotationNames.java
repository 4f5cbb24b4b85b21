package io.loopwarden.engine.weave;

import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The annotations that declare methods, from {@code annotations.txt}. Immutable. */
final class AnnotationNames {

  private final List<Row> rows;

  private AnnotationNames(List<Row> rows) {
    this.rows = rows;
  }

  /**
   * Reads the built-in names.
   *
   * @throws IOException when the agent jar is damaged
   */
  static AnnotationNames read() throws IOException {
    return new AnnotationNames(RowReader.readBuiltIn("annotations.txt"));
  }

  /** Returns what a class file's constant pool must hold for a class to be annotated. */
  ConstantPool.Word[] words() {
    ConstantPool.Word[] words = new ConstantPool.Word[rows.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = ConstantPool.Word.end(rows.get(i).subject() + ';');
    }
    return words;
  }

  /**
   * Returns the row of an annotation, or {@code null}.
   *
   * @param descriptor descriptor of its type
   */
  @Nullable Row of(String descriptor) {
    String simple = descriptor.substring(simpleStart(descriptor), descriptor.length() - 1);
    for (Row row : rows) {
      if (row.subject().equals(simple)) {
        return row;
      }
    }
    return null;
  }

  private static int simpleStart(String descriptor) {
    return Math.max(descriptor.lastIndexOf('/'), descriptor.lastIndexOf('$')) + 1;
  }
}
