package io.loopwarden.junit.verdict;

import io.loopwarden.junit.LoopBlockedError;
import io.loopwarden.junit.policy.Policy;
import io.loopwarden.junit.report.Outcome;
import io.loopwarden.junit.report.ReportSetting;
import io.loopwarden.junit.scope.Attributed;
import io.loopwarden.junit.scope.Scope;
import io.loopwarden.junit.scope.Scopes;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/**
 * One execution of JUnit. Kept in the store of the root context, which closes it after the last
 * test. Thread-safe.
 */
@SuppressWarnings("deprecation") // JUnit closes only this before 5.13, and wants both from then on
public final class WatchedRun implements Store.CloseableResource, AutoCloseable {

  private static final String WHEN =
      "An event loop was blocked during this run, and no class that still ran can be failed for it";

  private static final RunRecord RECORD = new RunRecord();

  private final KnownFindings known;
  private final RunEnd end;
  private final Scope scope;
  private final long lostBefore;

  /**
   * Begins the run; the agent must be active.
   *
   * @param policy what counts for work that is no class's
   * @param parameters gives the text of a configuration parameter, if it is set
   * @throws org.junit.jupiter.api.extension.ExtensionConfigurationException when the baseline or a
   *     parameter cannot be used
   */
  public WatchedRun(Policy policy, Function<String, Optional<String>> parameters) {
    Path directory = Path.of("").toAbsolutePath();
    known = KnownFindings.read(parameters, directory, RECORD.baseline());
    end = new RunEnd(RECORD, known, ReportSetting.of(parameters, directory));
    lostBefore = Scopes.all().lost();
    scope = Scopes.all().begin(Scope.Kind.RUN, new Scope.Name("", null), policy, null);
  }

  Scope scope() {
    return scope;
  }

  /** Returns what was judged so far. */
  public RunRecord record() {
    return RECORD;
  }

  /** Judges waits, and returns those that fail. */
  List<Judged> judge(List<Attributed> waits, Scope.Name where) {
    List<Judged> failing = new ArrayList<>();
    for (Attributed each : waits) {
      Judged judged = new Judged(each, where, judge(each, where));
      RECORD.add(judged);
      if (judged.judgement().outcome().fails()) {
        failing.add(judged);
      }
    }
    return failing;
  }

  private Judgement judge(Attributed waits, Scope.Name where) {
    Judgement judgement = Verdicts.judge(waits.waits(), waits.policy());
    return judgement.outcome().fails()
        ? known.judge(waits.waits(), where.outermostType(), judgement)
        : judgement;
  }

  /** Notes the end of a test, or of one invocation of it. */
  void ended(Class<?> type, Method method, boolean well) {
    RECORD.progress().ended(type, method, well);
  }

  /** Notes the end of an outermost class. */
  void ended(Class<?> outermost) {
    if (RECORD.progress().isWhole(outermost)) {
      RECORD.baseline().ranWhole(outermost.getName());
    }
  }

  /** Notes what a test had asked to observe. */
  void observed(List<Attributed> waits, Scope.Name where) {
    for (Attributed each : waits) {
      RECORD.add(new Judged(each, where, new Judgement(Outcome.OBSERVED, null, null)));
    }
  }

  /**
   * Ends the run.
   *
   * @throws LoopBlockedError when something was found that belongs to no one class; it is on
   *     standard error as well, because not every tool shows what fails a run
   */
  @Override
  public void close() {
    Failures failures = new Failures();
    failures.addBlocked(WHEN, judge(Scopes.all().end(scope), scope.name()));
    sayLost(Scopes.all().lost() - lostBefore);
    LoopBlockedError error = failures.error();
    end.report();
    if (error != null) {
      System.err.println("loopwarden: " + error.getMessage());
      throw error;
    }
  }

  private static void sayLost(long lost) {
    if (lost > 0) {
      System.err.println(
          "loopwarden: "
              + lost
              + " waits came too fast to be kept; a test may have passed for that");
    }
  }
}
