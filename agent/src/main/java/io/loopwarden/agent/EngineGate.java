package io.loopwarden.agent;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The one way from the entry classes into the isolated engine: a JDK interface and JDK types only.
 * Not {@code Method.invoke}, for which JDK 25 spins some forty classes at start.
 */
final class EngineGate {

  private static final String START = "io.loopwarden.engine.start.EngineStart";
  private static final String DOCTOR = "io.loopwarden.engine.doctor.DoctorStart";

  private final AgentJar jar;
  private final ClassLoader loader;

  private EngineGate(AgentJar jar, ClassLoader loader) {
    this.jar = jar;
    this.loader = loader;
  }

  static EngineGate open(AgentJar jar) {
    return new EngineGate(jar, new EngineLoader(jar));
  }

  /** Returns 0; an engine that cannot start throws. */
  int start(String arguments, Instrumentation instrumentation, boolean running)
      throws ReflectiveOperationException, IOException {
    Map<String, Object> call = call();
    call.put("arguments", arguments);
    call.put("running", running);
    return entry(START).apply(instrumentation, call);
  }

  /** Returns the exit status: 0 when every row is armed, else 1. */
  int doctor(boolean everyRow, Instrumentation instrumentation)
      throws ReflectiveOperationException, IOException {
    Map<String, Object> call = call();
    call.put("everyRow", everyRow);
    return entry(DOCTOR).apply(instrumentation, call);
  }

  private Map<String, Object> call() throws IOException {
    Map<String, Object> call = new HashMap<>();
    call.put("bootClasses", jar.bootClasses());
    call.put("version", jar.version());
    return call;
  }

  @SuppressWarnings("unchecked") // both entry classes implement exactly this
  private BiFunction<Instrumentation, Map<String, Object>, Integer> entry(String name)
      throws ReflectiveOperationException {
    return Class.forName(name, true, loader)
        .asSubclass(BiFunction.class)
        .getConstructor()
        .newInstance();
  }
}
