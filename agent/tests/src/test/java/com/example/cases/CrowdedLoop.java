package com.example.cases;

import io.netty.channel.EventLoop;
import io.netty.channel.nio.NioEventLoopGroup;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.List;

/**
 * A Netty loop that makes short calls on one file, each once and in a task of its own, and reads
 * two thousand times more in every task.
 */
@SuppressWarnings("deprecation") // the one class that both Netty lines have
public final class CrowdedLoop {

  private static final int LENGTH = 1_000;
  private static final int READS = 2_000;

  private static final List<Call> CALLS =
      List.of(
          RandomAccessFile::readBoolean,
          RandomAccessFile::readByte,
          RandomAccessFile::readUnsignedByte,
          RandomAccessFile::readShort,
          RandomAccessFile::readUnsignedShort,
          RandomAccessFile::readChar,
          RandomAccessFile::readInt,
          RandomAccessFile::readLong,
          RandomAccessFile::readFloat,
          RandomAccessFile::readDouble,
          RandomAccessFile::readUTF,
          file -> file.readFully(new byte[2]));

  private CrowdedLoop() {}

  public static void main(String[] arguments) throws Exception {
    EventLoop loop = new NioEventLoopGroup(1).next();
    File file = File.createTempFile("loopwarden", ".bin");
    file.deleteOnExit();
    try (RandomAccessFile open = new RandomAccessFile(file, "rw")) {
      open.write(new byte[LENGTH]);
      loop.submit(() -> flood(open)).get();
      for (Call call : CALLS) {
        loop.submit(() -> once(call, open)).get();
      }
    }
    loop.shutdownGracefully();
    System.out.println("done");
  }

  private static Object once(Call call, RandomAccessFile file) throws IOException {
    file.seek(0);
    call.make(file);
    return flood(file);
  }

  private static Object flood(RandomAccessFile file) throws IOException {
    for (int i = 0; i < READS; i++) {
      file.read();
    }
    return file;
  }

  private interface Call {
    void make(RandomAccessFile file) throws IOException;
  }
}
