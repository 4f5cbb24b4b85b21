package com.example.cases.stall;

import static com.example.cases.stall.CpuTime.CLOCK;

import com.example.cases.Loop;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The work of {@link Computing} done right: in pieces that leave the loop free in between, on a
 * pool of as many threads as there are cores, or by a better algorithm.
 */
final class Mended {

  private static final int PIECES = 30;
  private static final long PIECE_NANOS = 6_000_000;
  private static final Pattern POSSESSIVE = Pattern.compile("x++y");
  private static final ExecutorService CORES =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

  private Mended() {}

  /** Hands all of it to a loop at once; what goes to the pool comes back through it. */
  static void submit(Loop loop) {
    for (int i = 0; i < PIECES; i++) {
      loop.execute(Mended::computePiece);
      loop.execute(Mended::sortPiece);
    }
    loop.execute(Mended::matchPossessively);
    loop.execute(Mended::append);
    loop.execute(() -> offLoad(loop, Mended::scaleImage));
    loop.execute(() -> offLoad(loop, Mended::writeJson));
    loop.execute(() -> offLoad(loop, Mended::hashPassword));
    loop.execute(() -> offLoad(loop, Mended::power));
  }

  /** Does each of it once, so that the classes are there. */
  static void warmUp() {
    scaleImage();
    writeJson();
    hashPassword();
    power();
  }

  /** Waits for what is on the pool, and ends it. */
  static void end() throws InterruptedException {
    CORES.shutdown();
    if (!CORES.awaitTermination(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the pool did not end");
    }
  }

  private static void offLoad(Loop loop, Runnable work) {
    CORES.execute(
        () -> {
          work.run();
          loop.execute(Mended::matchPossessively);
        });
  }

  private static void computePiece() {
    long end = CLOCK.getCurrentThreadCpuTime() + PIECE_NANOS;
    while (CLOCK.getCurrentThreadCpuTime() < end) {
      Computing.result = BigInteger.valueOf(1_234_567).pow(500);
    }
  }

  private static void sortPiece() {
    List<String> sorted = new ArrayList<>(Material.FEW_WORDS);
    sorted.sort(null);
    Computing.result = sorted;
  }

  private static void matchPossessively() {
    Computing.result = POSSESSIVE.matcher("x".repeat(30)).matches();
  }

  private static void append() {
    StringBuilder text = new StringBuilder();
    Material.FEW_WORDS.forEach(text::append);
    Computing.result = text.toString();
  }

  private static void scaleImage() {
    AffineTransform half = AffineTransform.getScaleInstance(0.5, 0.5);
    RenderingHints hints =
        new RenderingHints(
            RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    Computing.result = new AffineTransformOp(half, hints).filter(Material.IMAGE, null);
  }

  private static void writeJson() {
    try {
      Computing.result = Material.JSON.writeValueAsString(Material.TREE);
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  private static void hashPassword() {
    PBEKeySpec password = new PBEKeySpec("password".toCharArray(), new byte[16], 100_000, 256);
    try {
      Computing.result =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(password);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static void power() {
    Computing.result = BigInteger.valueOf(1_234_567).pow(20_000);
  }
}
