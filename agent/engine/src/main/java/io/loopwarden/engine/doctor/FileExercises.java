package io.loopwarden.engine.doctor;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** File streams and channels, on one temporary file. */
final class FileExercises {

  private static final String INPUT = "java.io.FileInputStream#";
  private static final String RANDOM = "java.io.RandomAccessFile#";
  private static final String CHANNEL = "sun.nio.ch.FileChannelImpl#";
  private static final String ASYNCHRONOUS = "sun.nio.ch.SimpleAsynchronousFileChannelImpl#";
  private static final String MAPPED = "java.nio.MappedMemoryUtils#";
  private static final String FACTORY = "sun.nio.fs.UnixChannelFactory#";

  private final File file;

  private FileExercises(File file) {
    this.file = file;
  }

  static void addTo(List<Exercise> all, File temporary) {
    FileExercises on = new FileExercises(temporary);
    on.addStreams(all);
    on.addRandomAccess(all);
    on.addChannels(all);
  }

  private interface Use<A> {
    void of(A a) throws Exception;
  }

  private void addStreams(List<Exercise> all) {
    all.add(new Exercise(INPUT + "open", () -> input(in -> {})));
    all.add(new Exercise(INPUT + "read", () -> input(in -> in.read(new byte[8]))));
    all.add(new Exercise(INPUT + "readAllBytes", () -> input(in -> in.readAllBytes())));
    all.add(new Exercise(INPUT + "readNBytes", () -> input(in -> in.readNBytes(4))));
    all.add(new Exercise(INPUT + "skip", () -> input(in -> in.skip(1))));
    all.add(
        new Exercise(
            INPUT + "transferTo",
            () -> input(in -> in.transferTo(OutputStream.nullOutputStream()))));
    all.add(new Exercise("java.io.FileOutputStream#open", () -> output(out -> {})));
    all.add(new Exercise("java.io.FileOutputStream#write", () -> output(out -> out.write(1))));
    all.add(
        new Exercise(
            "java.io.FileDescriptor#sync",
            () -> output(out -> Foreign.callers().sync(out.getFD()))));
  }

  private void addRandomAccess(List<Exercise> all) {
    all.add(new Exercise(RANDOM + "open", () -> random(f -> {})));
    all.add(new Exercise(RANDOM + "read", () -> random(f -> f.read())));
    all.add(new Exercise(RANDOM + "readLine", () -> random(f -> f.readLine())));
    all.add(new Exercise(RANDOM + "write", () -> random(f -> f.write(1))));
    all.add(new Exercise(RANDOM + "seek", () -> random(f -> f.seek(1))));
    all.add(new Exercise(RANDOM + "length", () -> random(f -> Foreign.callers().length(f))));
    all.add(
        new Exercise(RANDOM + "setLength", () -> random(f -> Foreign.callers().setLength(f, 8))));
  }

  private void addChannels(List<Exercise> all) {
    all.add(new Exercise(CHANNEL + "read", () -> channel(c -> c.read(ByteBuffer.allocate(1)))));
    all.add(new Exercise(CHANNEL + "write", () -> channel(c -> c.write(ByteBuffer.allocate(1)))));
    all.add(new Exercise(CHANNEL + "force", () -> channel(c -> c.force(true))));
    all.add(new Exercise(CHANNEL + "lock", () -> channel(c -> c.lock().release())));
    all.add(new Exercise(CHANNEL + "tryLock", () -> channel(c -> c.tryLock().release())));
    all.add(new Exercise(CHANNEL + "position", () -> channel(c -> c.position())));
    all.add(
        new Exercise(
            CHANNEL + "map", () -> channel(c -> c.map(FileChannel.MapMode.READ_ONLY, 0, 1))));
    all.add(new Exercise(CHANNEL + "size", () -> channel(c -> c.size())));
    all.add(new Exercise(CHANNEL + "truncate", () -> channel(c -> c.truncate(4))));
    all.add(
        new Exercise(
            CHANNEL + "transferTo",
            () ->
                channel(
                    c ->
                        c.transferTo(0, 1, Channels.newChannel(OutputStream.nullOutputStream())))));
    all.add(
        new Exercise(
            CHANNEL + "transferFrom",
            () ->
                channel(
                    c ->
                        c.transferFrom(
                            Channels.newChannel(new java.io.ByteArrayInputStream(new byte[1])),
                            0,
                            1))));
    addAsynchronous(all);
    addMapped(all);
  }

  private void input(Use<FileInputStream> use) throws Exception {
    try (FileInputStream in = new FileInputStream(file)) {
      use.of(in);
    }
  }

  private void output(Use<FileOutputStream> use) throws Exception {
    try (FileOutputStream out = new FileOutputStream(file, true)) {
      use.of(out);
    }
  }

  private void random(Use<RandomAccessFile> use) throws Exception {
    try (RandomAccessFile random = new RandomAccessFile(file, "rw")) {
      use.of(random);
    }
  }

  private void channel(Use<FileChannel> use) throws Exception {
    try (FileChannel channel =
        FileChannel.open(file.toPath(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      use.of(channel);
    }
  }

  private void addAsynchronous(List<Exercise> all) {
    all.add(new Exercise(FACTORY + "newFileChannel", () -> channel(c -> {})));
    all.add(new Exercise(FACTORY + "newAsynchronousFileChannel", () -> asynchronous(c -> {})));
    all.add(new Exercise(ASYNCHRONOUS + "size", () -> asynchronous(c -> c.size())));
    all.add(new Exercise(ASYNCHRONOUS + "truncate", () -> asynchronous(c -> c.truncate(4))));
    all.add(new Exercise(ASYNCHRONOUS + "force", () -> asynchronous(c -> c.force(true))));
    all.add(new Exercise(ASYNCHRONOUS + "tryLock", () -> asynchronous(c -> c.tryLock().release())));
  }

  private void addMapped(List<Exercise> all) {
    all.add(new Exercise(MAPPED + "force", () -> mapped(MappedByteBuffer::force)));
    all.add(new Exercise(MAPPED + "load", () -> mapped(MappedByteBuffer::load)));
    all.add(new Exercise(MAPPED + "isLoaded", () -> mapped(MappedByteBuffer::isLoaded)));
  }

  private void asynchronous(Use<AsynchronousFileChannel> use) throws Exception {
    try (AsynchronousFileChannel channel =
        AsynchronousFileChannel.open(
            file.toPath(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      use.of(channel);
    }
  }

  private void mapped(Use<MappedByteBuffer> use) throws Exception {
    channel(c -> use.of(c.map(FileChannel.MapMode.READ_WRITE, 0, 4)));
  }
}
