package com.example.cases.jdk;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** Channels over files and memory mapped from them. */
final class FileChannelCalls {

  private static final String OPEN = "java.nio.channels.FileChannel.open";
  private static final String CHANNEL = "java.nio.channels.FileChannel.";
  private static final String MAPPED = "java.nio.MappedByteBuffer.";
  private static final String ASYNCHRONOUS = "java.nio.channels.AsynchronousFileChannel.";

  private FileChannelCalls() {}

  private static FileChannel open(Place place) throws Exception {
    return FileChannel.open(place.file, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  @Waits(value = OPEN, category = "file")
  static void channelOpen(Place place) throws Exception {
    FileChannel.open(place.file, StandardOpenOption.READ).close();
  }

  @Waits(value = CHANNEL + "read", category = "file")
  static void read(Place place) throws Exception {
    FileChannel channel = open(place);
    Place.use(channel.read(ByteBuffer.allocate(10)));
  }

  @Waits(value = CHANNEL + "read", category = "file")
  static void readAt(Place place) throws Exception {
    FileChannel channel = open(place);
    Place.use(channel.read(ByteBuffer.allocate(10), 5));
  }

  @Waits(value = CHANNEL + "read", category = "file")
  static void scatter(Place place) throws Exception {
    FileChannel channel = open(place);
    Place.use(channel.read(new ByteBuffer[] {ByteBuffer.allocate(10), ByteBuffer.allocate(1)}));
  }

  @Waits(value = CHANNEL + "write", category = "file")
  static void write(Place place) throws Exception {
    FileChannel channel = open(place);
    Place.use(channel.write(ByteBuffer.allocate(10)));
  }

  @Waits(value = CHANNEL + "write", category = "file")
  static void gather(Place place) throws Exception {
    FileChannel channel = open(place);
    Place.use(channel.write(new ByteBuffer[] {ByteBuffer.allocate(10)}));
  }

  @Waits(value = CHANNEL + "force", category = "file")
  static void force(Place place) throws Exception {
    FileChannel channel = open(place);
    channel.force(true);
  }

  @Waits(value = CHANNEL + "lock", category = "file")
  static void lock(Place place) throws Exception {
    FileChannel channel = open(place);
    Place.use(channel.lock());
  }

  @Waits(value = CHANNEL + "tryLock", category = "file")
  static void tryLock(Place place) throws Exception {
    FileChannel channel = open(place);
    Place.use(channel.tryLock());
  }

  @Waits(value = CHANNEL + "transferTo", category = "file")
  static void transferTo(Place place) throws Exception {
    FileChannel channel = open(place);
    Place.use(channel.transferTo(0, 10, Channels.newChannel(OutputStream.nullOutputStream())));
  }

  @Waits(value = CHANNEL + "transferFrom", category = "file")
  static void transferFrom(Place place) throws Exception {
    FileChannel channel = open(place);
    Place.use(
        channel.transferFrom(
            Channels.newChannel(new java.io.ByteArrayInputStream(new byte[10])), 0, 10));
  }

  @Waits(value = CHANNEL + "map", category = "file")
  static void map(Place place) throws Exception {
    FileChannel channel = open(place);
    Place.use(channel.map(FileChannel.MapMode.READ_ONLY, 0, 10));
  }

  @Waits(value = CHANNEL + "truncate", category = "file")
  static void truncate(Place place) throws Exception {
    FileChannel channel = open(place);
    Place.use(channel.truncate(10));
  }

  @Waits(value = CHANNEL + "size", category = "file")
  static void size(Place place) throws Exception {
    FileChannel channel = open(place);
    Place.use(channel.size());
  }

  @Waits(value = CHANNEL + "position", category = "file")
  static void position(Place place) throws Exception {
    FileChannel channel = open(place);
    Place.use(channel.position(10));
  }

  private static MappedByteBuffer mapped(Place place) throws Exception {
    return open(place).map(FileChannel.MapMode.READ_WRITE, 0, 100);
  }

  @Waits(value = MAPPED + "force", category = "file")
  static void mappedForce(Place place) throws Exception {
    MappedByteBuffer memory = mapped(place);
    Place.use(memory.force());
  }

  @Waits(value = MAPPED + "force", category = "file")
  static void mappedForcePart(Place place) throws Exception {
    MappedByteBuffer memory = mapped(place);
    Place.use(memory.force(0, 10));
  }

  @Waits(value = MAPPED + "load", category = "file")
  static void mappedLoad(Place place) throws Exception {
    MappedByteBuffer memory = mapped(place);
    Place.use(memory.load());
  }

  @Waits(value = MAPPED + "isLoaded", category = "file")
  static void mappedIsLoaded(Place place) throws Exception {
    MappedByteBuffer memory = mapped(place);
    Place.use(memory.isLoaded());
  }

  private static AsynchronousFileChannel asynchronous(Place place) throws Exception {
    return AsynchronousFileChannel.open(
        place.file, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  @Waits(value = ASYNCHRONOUS + "open", category = "file")
  static void asynchronousOpen(Place place) throws Exception {
    AsynchronousFileChannel.open(place.file).close();
  }

  @Waits(value = ASYNCHRONOUS + "size", category = "file")
  static void asynchronousSize(Place place) throws Exception {
    AsynchronousFileChannel channel = asynchronous(place);
    Place.use(channel.size());
  }

  @Waits(value = ASYNCHRONOUS + "truncate", category = "file")
  static void asynchronousTruncate(Place place) throws Exception {
    AsynchronousFileChannel channel = asynchronous(place);
    Place.use(channel.truncate(10));
  }

  @Waits(value = ASYNCHRONOUS + "force", category = "file")
  static void asynchronousForce(Place place) throws Exception {
    AsynchronousFileChannel channel = asynchronous(place);
    channel.force(true);
  }

  @Waits(
      value = {"java.nio.file.Files.newByteChannel", "java.nio.channels.FileChannel.read"},
      category = "file")
  static void byteChannel(Place place) throws Exception {
    SeekableByteChannel channel = Files.newByteChannel(place.file);
    Place.use(channel.read(ByteBuffer.allocate(10)));
  }
}
