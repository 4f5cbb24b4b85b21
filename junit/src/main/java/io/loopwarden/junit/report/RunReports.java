package io.loopwarden.junit.report;

import io.loopwarden.junit.files.JvmLock;
import io.loopwarden.junit.files.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes the reports at the end of a run. */
public final class RunReports {

  /** What this JVM has added to its names before: a later run of its own replaces the files. */
  private static final Map<Path, String> OWN = new ConcurrentHashMap<>();

  private RunReports() {}

  /**
   * Writes {@code loopwarden.sarif} and {@code loopwarden-findings.json}, each whole or not at all.
   * They are written without findings too: the files of an earlier run would say what is no longer
   * so. Several JVMs of one build may call this at the same time: see {@link ReportNames}. Reports
   * that cannot be written fail nothing; the result says so.
   */
  public static WrittenReports write(ReportedRun run, ReportSetting setting) {
    return write(run, setting, ReportNames.ofThisJvm(System.getProperties()), OWN);
  }

  /**
   * The same.
   *
   * @param own what this JVM has added to its names, by directory
   */
  static WrittenReports write(
      ReportedRun run, ReportSetting setting, ReportNames names, Map<Path, String> own) {
    Path directory = setting.directory();
    if (directory == null) {
      return new WrittenReports(List.of(), null);
    }
    SourceTree sources = new SourceTree(setting.workingDirectory());
    CheckCommand check = new CheckCommand(setting.workingDirectory());
    String sarif = new SarifReport(run, sources).text();
    String bundle = new FindingsBundle(run, sources, check).text();
    try {
      return JvmLock.holding(
          directory.resolve("reports"),
          () -> write(directory, suffixIn(directory, names, own), sarif, bundle));
    } catch (IOException failed) {
      return new WrittenReports(
          List.of(), "the reports in " + directory + " could not be written: " + failed);
    }
  }

  private static String suffixIn(Path directory, ReportNames names, Map<Path, String> own)
      throws IOException {
    String suffix = own.get(directory);
    if (suffix == null) {
      suffix = names.suffix(directory);
      own.put(directory, suffix);
    }
    return suffix;
  }

  private static WrittenReports write(Path directory, String suffix, String sarif, String bundle)
      throws IOException {
    Path bundleFile = directory.resolve(ReportNames.BUNDLE + suffix + ReportNames.BUNDLE_END);
    Path sarifFile = directory.resolve(ReportNames.SARIF + suffix + ReportNames.SARIF_END);
    WholeFile.write(bundleFile, bundle);
    WholeFile.write(sarifFile, sarif);
    return new WrittenReports(List.of(sarifFile, bundleFile), null);
  }
}
