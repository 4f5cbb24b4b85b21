package io.loopwarden.junit.verdict;

import io.loopwarden.api.FindingView;
import io.loopwarden.junit.baseline.Baseline;
import io.loopwarden.junit.baseline.BaselineChange;
import io.loopwarden.junit.baseline.BaselineJudgement;
import io.loopwarden.junit.baseline.BaselineReview;
import io.loopwarden.junit.baseline.BaselineRun;
import io.loopwarden.junit.baseline.BaselineSetting;
import io.loopwarden.junit.baseline.BaselineWriter;
import io.loopwarden.junit.baseline.InvalidBaselineException;
import io.loopwarden.junit.report.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * What the baseline lets pass of what would fail, and what becomes of the baseline. Thread-safe.
 */
final class KnownFindings {

  private static final String WRITTEN = "goes into the baseline that this run writes";

  private final BaselineSetting setting;
  private final Baseline baseline;
  private final BaselineRun met;

  private KnownFindings(BaselineSetting setting, Baseline baseline, BaselineRun met) {
    this.setting = setting;
    this.baseline = baseline;
    this.met = met;
  }

  /**
   * Reads the baseline of a project.
   *
   * @param met collects what is met, also by earlier runs of this JVM
   * @throws ExtensionConfigurationException when it cannot be used, with all that is wrong
   */
  static KnownFindings read(
      Function<String, Optional<String>> parameters, Path directory, BaselineRun met) {
    try {
      BaselineSetting setting = BaselineSetting.of(parameters, directory);
      return new KnownFindings(setting, Baseline.read(setting, LocalDate.now(ZoneOffset.UTC)), met);
    } catch (InvalidBaselineException invalid) {
      throw new ExtensionConfigurationException(
          "Loopwarden: " + invalid.getMessage() + "; the test was not run", invalid);
    }
  }

  /**
   * Looks a finding up that would fail.
   *
   * @param testClass the outermost class it is of, or {@code null} when that is not known
   */
  Judgement judge(FindingView finding, @Nullable String testClass, Judgement failing) {
    met.met(finding, testClass);
    BaselineJudgement known = baseline.judge(finding);
    return switch (known.standing()) {
      case KNOWN -> new Judgement(Outcome.BASELINE, known.text(), null);
      case EXPIRED -> new Judgement(Outcome.EXPIRED, known.text(), null);
      case WORSENED ->
          setting.writing()
              ? new Judgement(Outcome.BASELINE, WRITTEN, null)
              : new Judgement(Outcome.WORSENED, known.text(), null);
      case NEW -> unknown(known, failing);
    };
  }

  private Judgement unknown(BaselineJudgement known, Judgement failing) {
    if (setting.writing()) {
      return new Judgement(Outcome.BASELINE, WRITTEN, null);
    }
    boolean worthSaying = baseline.file() != null && failing.reason() == null;
    return worthSaying ? new Judgement(Outcome.FAILED, known.text(), null) : failing;
  }

  /** Returns what the run so far shows about the baseline. */
  BaselineReview review() {
    return baseline.review(met);
  }

  /** Writes the baseline, if that is asked for; returns what changed, else {@code null}. */
  @Nullable BaselineChange write() {
    if (!setting.writing()) {
      return null;
    }
    try {
      return BaselineWriter.write(setting.file(), met);
    } catch (IOException | InvalidBaselineException failed) {
      System.err.println(
          "loopwarden: the baseline "
              + setting.file()
              + " was not written and is as it was: "
              + failed.getMessage());
      return null;
    }
  }
}
