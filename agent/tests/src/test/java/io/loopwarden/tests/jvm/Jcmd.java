package io.loopwarden.tests.jvm;

import io.loopwarden.jdks.Jdk;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks a JVM that runs by the JDK's own command. */
record Jcmd(Jdk jdk) {

  private static final long PATIENCE_SECONDS = 20;

  /** Returns where the threads of a JVM stand, or why that is not to be had. */
  String threadsOf(long pid) {
    try {
      return answer(
          new ProcessBuilder(
                  jdk.command("jcmd").toString(), Long.toString(pid), "Thread.print", "-l")
              .redirectErrorStream(true)
              .start());
    } catch (IOException | ExecutionException | TimeoutException untold) {
      return "not told: " + untold;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return "not told: " + interrupted;
    }
  }

  private static String answer(Process asking)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      return RunningJvm.reading(asking.getInputStream(), "threads")
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } finally {
      asking.destroyForcibly();
    }
  }
}
