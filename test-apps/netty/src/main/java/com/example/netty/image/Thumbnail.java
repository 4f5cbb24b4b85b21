package com.example.netty.image;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A photo made small: decoding, scaling and encoding compute, they wait for nothing. */
final class Thumbnail {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 240;

  private Thumbnail() {}

  /**
   * Scales a photo and tells of the result.
   *
   * @throws IOException if it is none
   */
  static String of(byte[] photo) throws IOException {
    BufferedImage original = ImageIO.read(new ByteArrayInputStream(photo));
    Image scaled = original.getScaledInstance(WIDTH, HEIGHT, Image.SCALE_SMOOTH);
    BufferedImage thumbnail = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = thumbnail.createGraphics();
    graphics.drawImage(scaled, 0, 0, null);
    graphics.dispose();
    ByteArrayOutputStream encoded = new ByteArrayOutputStream();
    ImageIO.write(thumbnail, "jpeg", encoded);
    return "thumbnail " + WIDTH + "x" + HEIGHT + ", " + encoded.size() / 1024 + " kB";
  }
}
