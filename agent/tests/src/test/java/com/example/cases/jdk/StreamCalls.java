package com.example.cases.jdk;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

/** Streams, readers and writers over files. */
final class StreamCalls {

  private static final String READS = "new java.io.FileInputStream";
  private static final String WRITES = "new java.io.FileOutputStream";
  private static final String RANDOM = "new java.io.RandomAccessFile";
  private static final String OF_RANDOM = "java.io.RandomAccessFile.";

  private StreamCalls() {}

  private static FileInputStream input(Place place) throws Exception {
    return new FileInputStream(place.file.toFile());
  }

  @Waits(value = READS, category = "file")
  static void inputOpen(Place place) throws Exception {
    new FileInputStream(place.file.toString()).close();
  }

  @Waits(
      value = {READS, "java.io.FileInputStream.read"},
      category = "file")
  static void inputRead(Place place) throws Exception {
    FileInputStream in = new FileInputStream(place.file.toFile());
    Place.use(in.read());
  }

  @Waits(
      value = {READS, "java.io.FileInputStream.readAllBytes"},
      category = "file")
  static void inputReadAll(Place place) throws Exception {
    FileInputStream in = new FileInputStream(place.file.toFile());
    Place.use(in.readAllBytes());
  }

  @Waits(
      value = {READS, "java.io.FileInputStream.readNBytes"},
      category = "file")
  static void inputReadSome(Place place) throws Exception {
    FileInputStream in = new FileInputStream(place.file.toFile());
    Place.use(in.readNBytes(10));
  }

  @Waits(
      value = {READS, "java.io.FileInputStream.skip"},
      category = "file")
  static void inputSkip(Place place) throws Exception {
    FileInputStream in = new FileInputStream(place.file.toFile());
    Place.use(in.skip(10));
  }

  @Waits(
      value = {READS, "java.io.FileInputStream.transferTo|java.io.InputStream.transferTo"},
      category = "file")
  static void inputTransfer(Place place) throws Exception {
    FileInputStream in = new FileInputStream(place.file.toFile());
    Place.use(in.transferTo(OutputStream.nullOutputStream()));
  }

  @Waits(value = WRITES, category = "file")
  static void outputOpen(Place place) throws Exception {
    new FileOutputStream(place.absent.toFile()).close();
  }

  @Waits(
      value = {WRITES, "java.io.FileOutputStream.write"},
      category = "file")
  static void outputWrite(Place place) throws Exception {
    FileOutputStream out = new FileOutputStream(place.absent.toFile());
    out.write(new byte[100]);
  }

  @Waits(
      value = {WRITES, "java.io.FileDescriptor.sync"},
      category = "file")
  static void sync(Place place) throws Exception {
    FileOutputStream out = new FileOutputStream(place.absent.toFile());
    out.getFD().sync();
  }

  @Waits(value = "new java.io.FileReader", category = "file")
  static void readerOpen(Place place) throws Exception {
    new FileReader(place.file.toFile(), StandardCharsets.UTF_8).close();
  }

  @Waits(
      value = {"new java.io.FileReader", "java.io.BufferedReader.readLine"},
      category = "file")
  static void readLine(Place place) throws Exception {
    BufferedReader in = new BufferedReader(new FileReader(place.file.toFile()));
    Place.use(in.readLine());
  }

  @Waits(
      value = {"new java.io.FileReader", "java.io.BufferedReader.lines"},
      category = "file")
  static void lines(Place place) throws Exception {
    BufferedReader in = new BufferedReader(new FileReader(place.file.toFile()));
    Place.use(in.lines().count());
  }

  @Waits(
      value = {"new java.io.FileReader", "java.io.Reader.read|java.io.InputStreamReader.read"},
      category = "file")
  static void readerRead(Place place) throws Exception {
    FileReader in = new FileReader(place.file.toFile());
    Place.use(in.read());
  }

  @Waits(
      value = {"new java.io.FileWriter", "java.io.BufferedWriter.flush"},
      category = "file")
  static void flush(Place place) throws Exception {
    BufferedWriter out = new BufferedWriter(new FileWriter(place.absent.toFile()));
    out.write("text");
    out.flush();
  }

  @Waits(
      value = {"new java.io.FileWriter", "java.io.BufferedWriter.close"},
      category = "file")
  static void closeThatFlushes(Place place) throws Exception {
    BufferedWriter out = new BufferedWriter(new FileWriter(place.absent.toFile()));
    out.write("text");
    out.close();
  }

  @Waits(
      value = {"new java.io.PrintWriter", "java.io.PrintWriter.flush"},
      category = "file")
  static void printWriter(Place place) throws Exception {
    PrintWriter out = new PrintWriter(place.absent.toFile());
    out.println("text");
    out.flush();
  }

  /** Printing to a stream is mostly logging; opening a file is not. */
  @Waits(value = "new java.io.PrintStream", category = "file")
  static void printStream(Place place) throws Exception {
    PrintStream out = new PrintStream(place.absent.toFile());
    out.println("text");
  }

  @Waits(
      value = {"new java.util.Scanner", "java.util.Scanner.nextLine"},
      category = "file")
  static void scanner(Place place) throws Exception {
    Scanner in = new Scanner(place.file.toFile());
    Place.use(in.nextLine());
  }

  @Waits(
      value = {READS, "java.io.InputStream.read"},
      category = "file")
  static void sequence(Place place) throws Exception {
    FileInputStream one = new FileInputStream(place.file.toFile());
    InputStream in = new SequenceInputStream(one, InputStream.nullInputStream());
    Place.use(in.read(new byte[10]));
  }

  private static RandomAccessFile random(Place place) throws Exception {
    return new RandomAccessFile(place.file.toFile(), "rw");
  }

  @Waits(value = RANDOM, category = "file")
  static void randomOpen(Place place) throws Exception {
    new RandomAccessFile(place.file.toString(), "r").close();
  }

  @Waits(value = OF_RANDOM + "read", category = "file")
  static void randomRead(Place place) throws Exception {
    RandomAccessFile file = random(place);
    Place.use(file.read());
  }

  @Waits(value = OF_RANDOM + "readFully", category = "file")
  static void randomReadFully(Place place) throws Exception {
    RandomAccessFile file = random(place);
    file.readFully(new byte[100]);
  }

  @Waits(value = OF_RANDOM + "readLine", category = "file")
  static void randomReadLine(Place place) throws Exception {
    RandomAccessFile file = random(place);
    Place.use(file.readLine());
  }

  @Waits(value = OF_RANDOM + "readLong", category = "file")
  static void randomReadLong(Place place) throws Exception {
    RandomAccessFile file = random(place);
    Place.use(file.readLong());
  }

  @Waits(value = OF_RANDOM + "write", category = "file")
  static void randomWrite(Place place) throws Exception {
    RandomAccessFile file = random(place);
    file.write(new byte[10]);
  }

  @Waits(value = OF_RANDOM + "writeUTF", category = "file")
  static void randomWriteText(Place place) throws Exception {
    RandomAccessFile file = random(place);
    file.writeUTF("text");
  }

  @Waits(value = OF_RANDOM + "writeInt", category = "file")
  static void randomWriteInt(Place place) throws Exception {
    RandomAccessFile file = random(place);
    file.writeInt(42);
  }

  @Waits(value = OF_RANDOM + "seek", category = "file")
  static void randomSeek(Place place) throws Exception {
    RandomAccessFile file = random(place);
    file.seek(10);
  }

  @Waits(value = OF_RANDOM + "length", category = "file")
  static void randomLength(Place place) throws Exception {
    RandomAccessFile file = random(place);
    Place.use(file.length());
  }

  @Waits(value = OF_RANDOM + "setLength", category = "file")
  static void randomSetLength(Place place) throws Exception {
    RandomAccessFile file = random(place);
    file.setLength(10);
  }

  @Waits(value = OF_RANDOM + "skipBytes", category = "file")
  static void randomSkip(Place place) throws Exception {
    RandomAccessFile file = random(place);
    Place.use(file.skipBytes(10));
  }

  @Waits(value = "java.io.FileInputStream.read", category = "file")
  static void readByReference(Place place) throws Exception {
    FileInputStream in = input(place);
    java.util.concurrent.Callable<Integer> read = in::read;
    Place.use(read.call());
  }
}
