package com.example.cases.jdk;

import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.util.concurrent.TimeUnit;

/** Processes: starting, waiting, reading what they print; pipes within the JVM. */
final class ProcessCalls {

  private static final String START = "java.lang.ProcessBuilder.start";

  private ProcessCalls() {}

  private static ProcessBuilder sleeping() {
    return new ProcessBuilder("sleep", "0.3");
  }

  private static ProcessBuilder printing() {
    return new ProcessBuilder("sh", "-c", "sleep 0.03; echo text");
  }

  @Waits(value = START, category = "process")
  static void start(Place place) throws Exception {
    Place.use(sleeping().start());
  }

  @Waits(value = "java.lang.Runtime.exec", category = "process")
  static void exec(Place place) throws Exception {
    Place.use(Runtime.getRuntime().exec(new String[] {"sleep", "0"}));
  }

  @Waits(
      value = {START, "java.lang.Process.waitFor"},
      category = "process")
  static void waitFor(Place place) throws Exception {
    Process process = sleeping().start();
    Place.use(process.waitFor());
  }

  @Waits(
      value = {START, "java.lang.Process.waitFor"},
      category = "process")
  static void waitForTimed(Place place) throws Exception {
    Process process = sleeping().start();
    Place.use(process.waitFor(9, TimeUnit.SECONDS));
  }

  @Waits(
      value = {START, "java.lang.Process.waitFor"},
      category = "process")
  static void waitForShort(Place place) throws Exception {
    Process process = sleeping().start();
    Place.use(process.waitFor(5, TimeUnit.MILLISECONDS));
  }

  @Waits(
      value = {START, "java.util.concurrent.CompletableFuture.get"},
      category = "future")
  static void onExit(Place place) throws Exception {
    Process process = sleeping().start();
    Place.use(process.onExit().get());
  }

  @Waits(
      value = {START, "java.util.concurrent.CompletableFuture.join"},
      category = "future")
  static void handleOnExit(Place place) throws Exception {
    Process process = sleeping().start();
    Place.use(process.toHandle().onExit().join());
  }

  @Waits(
      value = {START, "java.io.InputStream.readAllBytes"},
      category = "process")
  static void output(Place place) throws Exception {
    Process process = printing().start();
    InputStream in = process.getInputStream();
    Place.use(in.readAllBytes());
  }

  @Waits(
      value = {START, "java.io.BufferedReader.readLine"},
      category = "process")
  static void outputLine(Place place) throws Exception {
    Process process = printing().start();
    Place.use(process.inputReader().readLine());
  }

  @Waits(
      value = {START, "java.io.BufferedInputStream.read"},
      category = "process")
  static void errorOutput(Place place) throws Exception {
    Process process = sleeping().start();
    Place.use(process.getErrorStream().read());
  }

  @Waits(value = "java.io.PipedInputStream.read", category = "queue")
  static void pipedRead(Place place) throws Exception {
    PipedOutputStream out = new PipedOutputStream();
    PipedInputStream in = new PipedInputStream(out);
    Place.later(
        () -> {
          out.write(1);
          out.flush();
        });
    Place.use(in.read());
  }

  @Waits(value = "java.io.PipedReader.read", category = "queue")
  static void pipedReader(Place place) throws Exception {
    PipedWriter out = new PipedWriter();
    PipedReader in = new PipedReader(out);
    Place.later(
        () -> {
          out.write("text");
          out.flush();
        });
    Place.use(in.read());
  }

  @Waits(value = "java.io.PipedOutputStream.write", category = "queue")
  static void pipedWrite(Place place) throws Exception {
    PipedOutputStream out = new PipedOutputStream();
    PipedInputStream in = new PipedInputStream(out, 4);
    out.write(new byte[4]);
    Place.later(() -> Place.use(in.read(new byte[4])));
    out.write(1);
  }
}
