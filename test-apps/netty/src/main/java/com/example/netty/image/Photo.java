package com.example.netty.image;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** What somebody uploaded: five megapixels of evening sky with the grain of a camera. */
final class Photo {
  private static final int WIDTH = 2_592;
  private static final int HEIGHT = 1_944;
  private static final int GRAIN = 64;
  private static final int SEED = 6;

  private Photo() {}

  /**
   * The same photo each time, as JPEG.
   *
   * @throws IOException if it cannot be encoded
   */
  static byte[] encoded() throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, Color.BLUE, WIDTH, HEIGHT, Color.ORANGE));
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.dispose();

    Random random = new Random(SEED);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int grain = random.nextInt(GRAIN);
        image.setRGB(x, y, image.getRGB(x, y) ^ (grain << 16 | grain << 8 | grain));
      }
    }
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", jpeg);
    return jpeg.toByteArray();
  }
}
