package com.example.cases.jdk;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What a case finds around it, made before it runs on the loop: files of its own, and somebody who
 * answers after a while.
 */
final class Place {

  private static final ScheduledExecutorService OTHERS =
      Executors.newScheduledThreadPool(
          4,
          work -> {
            Thread thread = new Thread(work, "others");
            thread.setDaemon(true);
            return thread;
          });

  private static volatile Object used = "";

  final Path directory;
  final Path file;
  final Path other;
  final Path absent;
  final Path link;
  final Path sub;
  final Path zip;
  final Path gzip;
  final Path serialized;

  private Place(Path directory) {
    this.directory = directory;
    this.file = directory.resolve("file.txt");
    this.other = directory.resolve("other.txt");
    this.absent = directory.resolve("absent");
    this.link = directory.resolve("link");
    this.sub = directory.resolve("sub");
    this.zip = directory.resolve("archive.zip");
    this.gzip = directory.resolve("file.gz");
    this.serialized = directory.resolve("object.ser");
  }

  /** Makes a directory with files in it. */
  static Place create() throws IOException {
    Place place = new Place(Files.createTempDirectory("loopwarden-case").toRealPath());
    Files.writeString(place.file, "key=value\n".repeat(2_000));
    Files.writeString(place.other, "other\n");
    Files.createSymbolicLink(place.link, place.file);
    Files.createDirectory(place.sub);
    for (int i = 0; i < 5; i++) {
      Files.writeString(place.sub.resolve("file" + i), "text");
    }
    place.writeContainers();
    OTHERS.submit(() -> {});
    return place;
  }

  private void writeContainers() throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(new FileOutputStream(zip.toFile()))) {
      out.putNextEntry(new ZipEntry("entry.txt"));
      out.write("text".repeat(5_000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    try (GZIPOutputStream out = new GZIPOutputStream(new FileOutputStream(gzip.toFile()))) {
      out.write(new byte[20_000]);
    }
    try (ObjectOutputStream out =
        new ObjectOutputStream(new FileOutputStream(serialized.toFile()))) {
      Integer[] numbers = new Integer[5_000];
      java.util.Arrays.setAll(numbers, Integer::valueOf);
      out.writeObject(List.of(numbers));
    }
  }

  /** Has somebody else do something after a while. */
  static void later(Act act) {
    OTHERS.schedule(
        () -> {
          act.run();
          return null;
        },
        40,
        TimeUnit.MILLISECONDS);
  }

  /** A result that comes after a while. */
  static CompletableFuture<String> late() {
    CompletableFuture<String> future = new CompletableFuture<>();
    later(() -> use(future.complete("late")));
    return future;
  }

  /** A pool whose tasks are somebody else's. */
  static ScheduledExecutorService others() {
    return OTHERS;
  }

  /** A task that takes a while. */
  static String slow() {
    java.util.concurrent.locks.LockSupport.parkNanos(20_000_000L);
    return "slow";
  }

  /** Takes a result that nobody needs. */
  static void use(Object result) {
    used = result;
  }

  interface Act {
    void run() throws Exception;
  }
}
