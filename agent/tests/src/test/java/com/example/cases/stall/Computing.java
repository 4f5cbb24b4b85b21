package com.example.cases.stall;

import static com.example.cases.stall.CpuTime.CLOCK;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Handlers that compute for longer than a loop may stand still, as people write them. Each repeats
 * its work until it has had its processor time, so that it is long on every machine.
 */
final class Computing {

  /** What is computed ends up here, so that no compiler leaves it out. */
  static volatile Object result = "";

  private static final long LONG_NANOS = 180_000_000;

  /** A quoted text of words: it backtracks for ever longer where the quote is not closed. */
  private static final Pattern CATASTROPHIC = Pattern.compile("(['\"])(\\w+\\s?)+\\1");

  private static final int POLL_FREE_ROUNDS = 250_000_000;

  private Computing() {}

  static void loopWithCalls() {
    long end = CLOCK.getCurrentThreadCpuTime() + LONG_NANOS;
    while (CLOCK.getCurrentThreadCpuTime() < end) {
      List<Integer> lengths = new ArrayList<>();
      for (String word : Material.FEW_WORDS) {
        lengths.add(word.toUpperCase(Locale.ROOT).strip().length());
      }
      result = lengths;
    }
  }

  /** A loop that the compiler counts and makes no safepoint polls in: 5 cycles a round. */
  static void loopWithoutPolls() {
    long hash = 1;
    for (int i = 0; i < POLL_FREE_ROUNDS; i++) {
      hash = hash * 6_364_136_223_846_793_005L + i;
    }
    result = hash;
  }

  static void regex() {
    long end = CLOCK.getCurrentThreadCpuTime() + LONG_NANOS;
    for (int length = 12; CLOCK.getCurrentThreadCpuTime() < end; length++) {
      result = CATASTROPHIC.matcher("\"" + "x".repeat(length)).matches();
    }
  }

  static void scaleImage() {
    long end = CLOCK.getCurrentThreadCpuTime() + LONG_NANOS;
    while (CLOCK.getCurrentThreadCpuTime() < end) {
      AffineTransform half = AffineTransform.getScaleInstance(0.5, 0.5);
      RenderingHints hints =
          new RenderingHints(
              RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      BufferedImage small = new AffineTransformOp(half, hints).filter(Material.IMAGE, null);
      result = small;
    }
  }

  static void writeJson() {
    long end = CLOCK.getCurrentThreadCpuTime() + LONG_NANOS;
    try {
      while (CLOCK.getCurrentThreadCpuTime() < end) {
        result = Material.JSON.writeValueAsString(Material.TREE);
      }
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  static void hashPassword() {
    long end = CLOCK.getCurrentThreadCpuTime() + LONG_NANOS;
    try {
      while (CLOCK.getCurrentThreadCpuTime() < end) {
        PBEKeySpec password = new PBEKeySpec("password".toCharArray(), new byte[16], 20_000, 256);
        result = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(password);
      }
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  static void sort() {
    long end = CLOCK.getCurrentThreadCpuTime() + LONG_NANOS;
    while (CLOCK.getCurrentThreadCpuTime() < end) {
      List<String> sorted = new ArrayList<>(Material.WORDS);
      sorted.sort(Comparator.comparing(String::length).thenComparing(word -> word.substring(5)));
      result = sorted;
    }
  }

  static void concatenate() {
    long end = CLOCK.getCurrentThreadCpuTime() + LONG_NANOS;
    while (CLOCK.getCurrentThreadCpuTime() < end) {
      String text = "";
      for (String word : Material.FEW_WORDS) {
        text += word;
      }
      result = text;
    }
  }

  static void power() {
    long end = CLOCK.getCurrentThreadCpuTime() + LONG_NANOS;
    while (CLOCK.getCurrentThreadCpuTime() < end) {
      result = BigInteger.valueOf(1_234_567).pow(20_000);
    }
  }

  /** Three parts in methods of their own: only their caller has had most of the time. */
  static void threeParts() {
    long end = CLOCK.getCurrentThreadCpuTime() + LONG_NANOS;
    while (CLOCK.getCurrentThreadCpuTime() < end) {
      firstPart();
      secondPart();
      thirdPart();
    }
  }

  private static void firstPart() {
    result = BigInteger.valueOf(1_234_567).pow(5_000);
  }

  private static void secondPart() {
    result = BigInteger.valueOf(7_654_321).pow(5_000);
  }

  private static void thirdPart() {
    result = BigInteger.valueOf(1_111_111).pow(5_000);
  }
}
