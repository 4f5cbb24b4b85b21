package io.loopwarden.engine.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The published schema of report lines. */
final class ReportSchema {

  private static final Path FILE = Path.of("../../docs/report-schema.json");

  private final Schema schema;

  private ReportSchema(Schema schema) {
    this.schema = schema;
  }

  static ReportSchema read() throws IOException {
    SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getDraft202012());
    return new ReportSchema(registry.getSchema(Files.readString(FILE), InputFormat.JSON));
  }

  /** Returns what the schema finds wrong with a line. */
  List<String> complaints(String line) {
    return schema.validate(line, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
