package com.example.cases;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** Waits too short to matter each, many of them in one task, each kind from a method of its own. */
final class SmallWaits {

  private static final int FILES = 300;
  private static final int PARKS = 300;
  private static final long PARK_NANOS = 200_000L;
  private static final int MANY_LOCKS = 100;
  private static final int FEW_LOCKS = 10;
  private static final long HELD_NANOS = 2_000_000L;
  private static final int FLOOD = 20_000;

  private SmallWaits() {}

  /** Makes the calls of that name, on the calling thread. */
  static void make(String name) throws Exception {
    switch (name) {
      case "files" -> within("files", readAll(files()));
      case "sameFile" -> within("sameFile", readOneAgain(files().get(0)));
      case "filesOffTheLoop" -> readElsewhere();
      case "parks" -> within("parks", parks());
      case "manyLocks" -> within("manyLocks", locks(MANY_LOCKS, SmallWaits::takeOften));
      case "fewLocks" -> within("fewLocks", locks(FEW_LOCKS, SmallWaits::takeSeldom));
      case "flood" -> flood();
      default -> throw new IllegalArgumentException(name);
    }
  }

  /** Says how long the calls took as the application sees it. */
  private static void within(String name, long nanos) {
    System.out.println(name + " took " + nanos);
  }

  private static List<Path> files() throws Exception {
    return CompletableFuture.supplyAsync(SmallWaits::written).get();
  }

  private static List<Path> written() {
    try {
      Path directory = Files.createTempDirectory("loopwarden");
      directory.toFile().deleteOnExit();
      List<Path> files = new ArrayList<>();
      for (int i = 0; i < FILES; i++) {
        Path file = Files.writeString(directory.resolve("part-" + i), "a few words");
        file.toFile().deleteOnExit();
        files.add(file);
      }
      return files;
    } catch (IOException noTemporaryFile) {
      throw new UncheckedIOException(noTemporaryFile);
    }
  }

  private static long readAll(List<Path> files) throws IOException {
    long began = System.nanoTime();
    for (Path file : files) {
      Files.readString(file);
    }
    return System.nanoTime() - began;
  }

  private static long readOneAgain(Path file) throws IOException {
    long began = System.nanoTime();
    for (int i = 0; i < FILES; i++) {
      Files.readString(file);
    }
    return System.nanoTime() - began;
  }

  /** The loop is free meanwhile, and not told before its task has ended. */
  private static void readElsewhere() {
    Thread reader =
        new Thread(
            () -> {
              try {
                readAll(written());
              } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
              }
            });
    reader.start();
  }

  private static long parks() {
    long began = System.nanoTime();
    for (int i = 0; i < PARKS; i++) {
      LockSupport.parkNanos(PARK_NANOS);
    }
    return System.nanoTime() - began;
  }

  private static void takeOften(ReentrantLock lock) {
    lock.lock();
  }

  private static void takeSeldom(ReentrantLock lock) {
    lock.lock();
  }

  private static long locks(int times, Take take) {
    long waited = 0;
    for (int i = 0; i < times; i++) {
      ReentrantLock lock = new ReentrantLock();
      holdUntilWaitedFor(lock);
      while (!lock.isLocked()) {
        Thread.onSpinWait();
      }
      long began = System.nanoTime();
      take.from(lock);
      waited += System.nanoTime() - began;
      lock.unlock();
    }
    return waited;
  }

  private static void holdUntilWaitedFor(ReentrantLock lock) {
    Thread waiter = Thread.currentThread();
    Thread holder =
        new Thread(
            () -> {
              lock.lock();
              try {
                while (!lock.hasQueuedThread(waiter)) {
                  Thread.onSpinWait();
                }
                LockSupport.parkNanos(HELD_NANOS);
              } finally {
                lock.unlock();
              }
            },
            "holder");
    holder.start();
  }

  /** Five lines in turn: three with a file of their own, two that share one. */
  private static void flood() throws IOException {
    File file = File.createTempFile("loopwarden", ".bin");
    file.deleteOnExit();
    try (FileInputStream first = new FileInputStream(file);
        FileInputStream second = new FileInputStream(file);
        RandomAccessFile shared = new RandomAccessFile(file, "r")) {
      for (int i = 0; i < FLOOD; i++) {
        readFirst(first);
        readSecond(second);
        readSecond(second);
        readShared(shared);
        readSharedToo(shared);
      }
    }
  }

  private static void readFirst(FileInputStream in) throws IOException {
    in.read();
  }

  private static void readSecond(FileInputStream in) throws IOException {
    in.read();
  }

  private static void readShared(RandomAccessFile in) throws IOException {
    in.read();
  }

  private static void readSharedToo(RandomAccessFile in) throws IOException {
    in.read();
  }

  private interface Take {
    void from(ReentrantLock lock);
  }
}
