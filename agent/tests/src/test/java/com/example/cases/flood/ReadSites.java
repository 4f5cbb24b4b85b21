package com.example.cases.flood;

import java.io.IOException;
import java.io.InputStream;

/** The same short wait, made by methods of its own each. */
final class ReadSites {

  static final int COUNT = 12;

  private ReadSites() {}

  static void read(int site, InputStream in) throws IOException {
    switch (site) {
      case 0 -> site0(in);
      case 1 -> site1(in);
      case 2 -> site2(in);
      case 3 -> site3(in);
      case 4 -> site4(in);
      case 5 -> site5(in);
      case 6 -> site6(in);
      case 7 -> site7(in);
      case 8 -> site8(in);
      case 9 -> site9(in);
      case 10 -> site10(in);
      case 11 -> site11(in);
      default -> throw new IllegalArgumentException("no such site: " + site);
    }
  }

  private static void site0(InputStream in) throws IOException {
    in.read();
  }

  private static void site1(InputStream in) throws IOException {
    in.read();
  }

  private static void site2(InputStream in) throws IOException {
    in.read();
  }

  private static void site3(InputStream in) throws IOException {
    in.read();
  }

  private static void site4(InputStream in) throws IOException {
    in.read();
  }

  private static void site5(InputStream in) throws IOException {
    in.read();
  }

  private static void site6(InputStream in) throws IOException {
    in.read();
  }

  private static void site7(InputStream in) throws IOException {
    in.read();
  }

  private static void site8(InputStream in) throws IOException {
    in.read();
  }

  private static void site9(InputStream in) throws IOException {
    in.read();
  }

  private static void site10(InputStream in) throws IOException {
    in.read();
  }

  private static void site11(InputStream in) throws IOException {
    in.read();
  }
}
