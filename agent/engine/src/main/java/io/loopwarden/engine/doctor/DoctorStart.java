package io.loopwarden.engine.doctor;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.loops.LoopModels;
import io.loopwarden.engine.start.Arming;
import io.loopwarden.engine.start.EntryCall;
import io.loopwarden.engine.start.JdkInternals;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.instrument.Instrumentation;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Start of {@code java -jar loopwarden-agent.jar doctor}, called by the entry classes. */
public final class DoctorStart
    implements BiFunction<Instrumentation, Map<String, Object>, Integer> {

  /** Creates the start; used by the entry classes alone. */
  public DoctorStart() {}

  /**
   * Arms the agent in this JVM, makes each catalogued call, and prints what was seen.
   *
   * @param call what {@link EntryCall} reads
   * @return exit status: 0 when every row meant for this JDK saw its call, else 1
   * @throws IllegalStateException when the agent cannot start on this JVM
   */
  @Override
  public Integer apply(Instrumentation instrumentation, Map<String, Object> call) {
    try {
      return run(instrumentation, new EntryCall(call));
    } catch (IOException | ReflectiveOperationException | InterruptedException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static int run(Instrumentation instrumentation, EntryCall call)
      throws IOException, ReflectiveOperationException, InterruptedException {
    JdkInternals.open(instrumentation);
    JdkInternals.defineInBootLoader(call.bootClasses());
    Catalogue catalogue = Catalogue.read(Runtime.version().feature());
    LoopModels models = LoopModels.read();
    Exercises exercises = Exercises.prepare();
    Arming.arm(instrumentation, catalogue, models, List.of(), 0, false, false, false, false);
    Examination examination = new Examination(exercises);
    List<Examination.Result> results = examination.examine(catalogue);
    DoctorReport report = new DoctorReport(output(), call.version());
    report.print(results, models, call.everyRow());
    report.printElsewhere(catalogue.notOnThisJdk(), examination.absent(catalogue));
    report.printFault(Faults.first());
    return DoctorReport.isHealthy(results) && Faults.total() == 0 ? 0 : 1;
  }

  @SuppressWarnings("SystemOut") // a command line tool: its output is its purpose
  private static PrintStream output() {
    return System.out;
  }
}
