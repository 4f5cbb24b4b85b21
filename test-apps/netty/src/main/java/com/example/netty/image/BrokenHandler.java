package com.example.netty.image;

import com.example.netty.RequestHandler;
import com.example.netty.TextResponse;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Scales a photo on the event loop: all other connections of that loop wait until it is done. */
final class BrokenHandler implements RequestHandler {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 240;

  private final byte[] photo;

  BrokenHandler(byte[] photo) {
    this.photo = photo;
  }

  @Override
  public void handle(ChannelHandlerContext context, QueryStringDecoder address) throws IOException {
    TextResponse.send(context, thumbnail());
  }

  private String thumbnail() throws IOException {
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
