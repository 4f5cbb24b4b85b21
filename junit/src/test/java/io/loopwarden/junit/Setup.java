package io.loopwarden.junit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The ways to bring agent and JUnit together; the samples run once in each. */
enum Setup {
  JUPITER_5_ATTACHED(5, List.of()),
  JUPITER_5_STARTED(5, List.of("-javaagent:" + System.getProperty("loopwarden.agent.jar"))),
  JUPITER_6_ATTACHED(6, List.of()),
  JUPITER_6_STARTED(6, List.of("-javaagent:" + System.getProperty("loopwarden.agent.jar")));

  private static final Map<Setup, SampleOutcome> OUTCOMES = new ConcurrentHashMap<>();

  private final int jupiter;
  private final List<String> jvmArguments;

  Setup(int jupiter, List<String> jvmArguments) {
    this.jupiter = jupiter;
    this.jvmArguments = jvmArguments;
  }

  int jupiter() {
    return jupiter;
  }

  boolean isAttached() {
    return jvmArguments.isEmpty();
  }

  /** With limits that neither slow class loading nor a slow test reaches on a busy machine. */
  List<String> jvmArguments() {
    List<String> arguments = new ArrayList<>(jvmArguments);
    arguments.add("-Dloopwarden.threshold=10s");
    arguments.add("-Dloopwarden.stall=off");
    return arguments;
  }

  /** Returns what the samples did here. */
  SampleOutcome outcome() throws Exception {
    SampleOutcome outcome = OUTCOMES.get(this);
    if (outcome == null) {
      outcome =
          SampleJvm.run(
              jupiter,
              jvmArguments(),
              BlockingTestCase.class,
              BlockingSetUpTestCase.class,
              LeftoverTestCase.class,
              NestedTestCase.class,
              InvocationsTestCase.class,
              PolicyTestCase.class,
              ObservingTestCase.class,
              ThreadsTestCase.class,
              OneInstanceTestCase.class,
              BrokenInstanceTestCase.class,
              LaterTestCase.class,
              TwiceTestCase.class,
              OneMethodTestCase.class,
              WrongPolicyTestCase.class,
              InheritingTestCase.class,
              ObservingSetUpTestCase.class,
              Class.forName("io.loopwarden.junit.allowing.below.PackageTestCase"),
              RunTestCases.StartingTestCase.class,
              RunTestCases.FollowingTestCase.class);
      OUTCOMES.put(this, outcome);
    }
    return outcome;
  }
}
