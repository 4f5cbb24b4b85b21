package io.loopwarden.agent;

import java.lang.instrument.Instrumentation;

/**
 * The commands of {@code java -jar loopwarden-agent.jar}. Exit status: 0 well, 1 not, 2 wrong
 * command.
 */
public final class Main {

  private static final int WRONG_COMMAND = 2;

  private static final String USAGE =
      """
      Loopwarden finds what blocks event loops.

        java -javaagent:loopwarden-agent.jar -jar your-app.jar   watch an application
        java -jar loopwarden-agent.jar doctor [--rows]           what is armed on this JDK; --rows: row by row
        java -jar loopwarden-agent.jar version                   print the version""";

  private Main() {}

  /** Runs one command. */
  public static void main(String[] arguments) throws Exception {
    System.exit(run(arguments));
  }

  private static int run(String[] arguments) throws Exception {
    String command = arguments.length == 0 ? "help" : arguments[0];
    return switch (command) {
      case "doctor" -> doctor(arguments);
      case "version", "--version" -> {
        System.out.println("loopwarden " + AgentJar.locate().version());
        yield 0;
      }
      case "help", "--help" -> {
        System.out.println(USAGE);
        yield 0;
      }
      default -> {
        System.err.println(
            "loopwarden: unknown command '" + command + "'; allowed: doctor, version, help");
        yield WRONG_COMMAND;
      }
    };
  }

  private static int doctor(String[] arguments) throws Exception {
    boolean everyRow = arguments.length == 2 && arguments[1].equals("--rows");
    if (arguments.length > 1 && !everyRow) {
      System.err.println(
          "loopwarden: unknown option '"
              + arguments[arguments.length - 1]
              + "' of doctor; allowed: --rows");
      return WRONG_COMMAND;
    }
    Instrumentation instrumentation = LauncherAgent.given();
    if (instrumentation == null) {
      System.err.println(
          "loopwarden: doctor needs to be started as: java -jar loopwarden-agent.jar doctor");
      return 1;
    }
    return EngineGate.open(AgentJar.locate()).doctor(everyRow, instrumentation);
  }
}
