package io.loopwarden.tests.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures the methods of one parsed file. */
final class MethodLengths extends TreeScanner<Void, CompilationUnitTree> {

  private final SourcePositions positions;
  private final List<MethodLength> found = new ArrayList<>();

  private MethodLengths(SourcePositions positions) {
    this.positions = positions;
  }

  static List<MethodLength> in(JavacTask task, CompilationUnitTree unit) {
    MethodLengths lengths = new MethodLengths(Trees.instance(task).getSourcePositions());
    lengths.scan(unit, unit);
    return lengths.found;
  }

  @Override
  public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
    if (method.getBody() != null) {
      String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
      long start = lineOf(unit, positions.getStartPosition(unit, method));
      long end = lineOf(unit, positions.getEndPosition(unit, method));
      found.add(new MethodLength(file + ": " + method.getName(), end - start + 1));
    }
    return super.visitMethod(method, unit);
  }

  private static long lineOf(CompilationUnitTree unit, long position) {
    return unit.getLineMap().getLineNumber(position);
  }
}
