package io.loopwarden.engine.naming;

import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/**
 * A stack written by hand, innermost first, one {@code Class.method} a line. {@code com.app} is the
 * application, {@code org.unlisted} lies in a jar nobody listed.
 */
final class WrittenStack {

  private static final Class<?> CLASS_FROM_A_JAR = Assertions.class;

  private final List<StackTraceElement> elements = new ArrayList<>();
  private String category = "park";
  private Kind kind = Kind.CONTRACT;
  private @Nullable String contract;
  private String model = "netty";
  private String userRows = "";

  private WrittenStack() {}

  static WrittenStack of(String... frames) {
    WrittenStack stack = new WrittenStack();
    int line = 10;
    for (String frame : frames) {
      int dot = frame.lastIndexOf('.');
      String type = frame.substring(0, dot);
      String file = type.substring(type.lastIndexOf('.') + 1) + ".java";
      stack.elements.add(new StackTraceElement(type, frame.substring(dot + 1), file, line++));
    }
    return stack;
  }

  WrittenStack seenAs(String probeCategory) {
    category = probeCategory;
    return this;
  }

  WrittenStack seenByContract(String probeCategory, String operation) {
    contract = operation;
    return seenAs(probeCategory);
  }

  WrittenStack sampled() {
    kind = Kind.STALL;
    return seenAs("stall");
  }

  WrittenStack onLoopOf(String loopModel) {
    model = loopModel;
    return this;
  }

  WrittenStack withUserRows(String rows) {
    userRows = rows;
    return this;
  }

  Verdict named() {
    String method = contract == null ? null : contract.substring(contract.lastIndexOf('.') + 1);
    StackTraceElement[] stack = elements.toArray(new StackTraceElement[0]);
    try {
      List<Row> rows = RowReader.read(new StringReader(userRows), "rules.txt", new ArrayList<>());
      return naming(rows).name(new Sighting(stack, category, kind, contract, method, model));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StackNaming naming(List<Row> userRows) throws IOException {
    MainProgram program = MainProgram.of("com.app.Main", WrittenStack::find);
    Libraries libraries = Libraries.load(userRows);
    ClassOrigins origins = new CodeSourceOrigins(WrittenStack::find, libraries, program);
    return new StackNaming(origins, WrittenStack::find, userRows);
  }

  private static @Nullable Class<?> find(String name) {
    if (name.startsWith("org.unlisted.")) {
      return CLASS_FROM_A_JAR;
    }
    try {
      return Class.forName(name, false, WrittenStack.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      return null;
    }
  }
}
