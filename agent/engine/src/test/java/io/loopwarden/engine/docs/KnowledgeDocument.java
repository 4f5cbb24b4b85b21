package io.loopwarden.engine.docs;

import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Renders the rows of knowledge files as a document for people: a table a kind of row. */
final class KnowledgeDocument {

  private final StringBuilder text = new StringBuilder();

  private KnowledgeDocument(String title, String introduction) {
    text.append("# ").append(title).append("\n\n").append(introduction).append('\n');
  }

  /** What blocks, a section a category. */
  static String catalogue() throws IOException {
    KnowledgeDocument document =
        new KnowledgeDocument(
            "Catalogue",
            "What blocks. Generated from `catalogue.txt`, `jdbc.txt` and `refusals.txt`, whose heads explain the"
                + " options; do not edit.");
    Map<String, Table> sections = new TreeMap<>();
    for (Row row : RowReader.readBuiltIn("catalogue.txt")) {
      sections.computeIfAbsent(row.option("category", "other"), name -> new Table()).add(row);
    }
    for (Row row : RowReader.readBuiltIn("jdbc.txt")) {
      sections.computeIfAbsent("jdbc", name -> new Table()).add(row);
    }
    sections.forEach(document::section);
    Table refusals = new Table();
    RowReader.readBuiltIn("refusals.txt").forEach(refusals::add);
    document.section("refused by the framework", refusals);
    return document.text.toString();
  }

  /** Which threads are event loops, a section a model. */
  static String loops() throws IOException {
    KnowledgeDocument document =
        new KnowledgeDocument(
            "Loops",
            "Which threads are event loops, and which pools take work off them. Generated from"
                + " `loops.txt` and `pools.txt`, whose heads explain verbs and options; do not"
                + " edit.");
    List<Row> rows = RowReader.readBuiltIn("loops.txt");
    for (Row model : rows) {
      if (model.verb().equals("model")) {
        document.model(model, rows);
      }
    }
    Table pools = new Table();
    for (Row row : RowReader.readBuiltIn("pools.txt")) {
      pools.add(row);
    }
    document.section("Pools that take work off loops", pools);
    return document.text.toString();
  }

  private void model(Row model, List<Row> rows) {
    Table table = new Table();
    for (Row row : rows) {
      if (model.subject().equals(row.option("model"))) {
        table.add(row);
      }
    }
    text.append("\n## ").append(model.subject()).append("\n\n").append(model.reason()).append('\n');
    String tested = model.option("tested");
    text.append(
        tested == null
            ? "\nRead, not run.\n"
            : "\nRun with "
                + tested.replace('_', ' ').replace(",", ", ").replace(",  ", ", ")
                + ".\n");
    text.append(table);
  }

  private void section(String name, Table table) {
    text.append("\n## ").append(name).append('\n').append(table);
  }

  private static final class Table {

    private final StringBuilder lines = new StringBuilder();

    void add(Row row) {
      StringBuilder options = new StringBuilder();
      row.options().forEach((key, value) -> options.append(key + "=" + value + " "));
      lines.append("| " + row.verb() + " | `" + row.subject() + "` | " + options.toString().trim());
      lines.append(" | " + row.reason().replace("|", "\\|") + " |\n");
    }

    @Override
    public String toString() {
      return lines.isEmpty() ? "" : "\n| row | what | options | why |\n|---|---|---|---|\n" + lines;
    }
  }
}
