package io.loopwarden.engine.incident;

import io.loopwarden.engine.deadlock.OpenedModules;
import io.loopwarden.engine.deadlock.SelfDeadlocks;
import io.loopwarden.engine.detail.Details;
import io.loopwarden.engine.fix.FixAdvisor;
import io.loopwarden.engine.naming.InstrumentedClasses;
import io.loopwarden.engine.naming.LoadedClasses;
import io.loopwarden.engine.naming.StackNaming;
import io.loopwarden.engine.rows.Row;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.util.List;

/**
 * What turns a raw wait into a finding: names, details and fixes, read from their files. Immutable;
 * thread-safe.
 *
 * @param naming names a wait by its stack
 * @param details says what it was about
 * @param fixes says what to do about it
 * @param classes finds loaded classes
 * @param deadlocks tells which waits a loop itself would have to end
 */
public record Knowledge(
    StackNaming naming,
    Details details,
    FixAdvisor fixes,
    LoadedClasses classes,
    SelfDeadlocks deadlocks) {

  /**
   * Reads it.
   *
   * @param allowances the user's {@code allow} rows
   * @param masked whether details hide literals, queries and home directories
   * @throws IOException when the agent jar is damaged
   */
  public static Knowledge read(
      Instrumentation instrumentation, List<Row> allowances, boolean masked) throws IOException {
    return new Knowledge(
        StackNaming.of(instrumentation, allowances),
        Details.load(masked),
        FixAdvisor.load(),
        new InstrumentedClasses(instrumentation),
        SelfDeadlocks.read(new OpenedModules(instrumentation)));
  }
}
