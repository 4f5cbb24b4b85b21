package com.example.netty.image;

import com.example.netty.RequestHandler;
import com.example.netty.TextResponse;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.EventExecutorGroup;
import io.netty.util.concurrent.Future;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Scales a photo on a pool as large as the machine: the event loop serves others meanwhile. */
final class FixedHandler implements RequestHandler {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 240;

  private final byte[] photo;
  private final EventExecutorGroup cores =
      new DefaultEventExecutorGroup(Runtime.getRuntime().availableProcessors());

  FixedHandler(byte[] photo) {
    this.photo = photo;
  }

  @Override
  public void handle(ChannelHandlerContext context, QueryStringDecoder address) {
    cores
        .submit(this::thumbnail)
        .addListener((Future<String> thumbnail) -> answer(context, thumbnail));
  }

  private static void answer(ChannelHandlerContext context, Future<String> thumbnail) {
    if (thumbnail.isSuccess()) {
      TextResponse.send(context, thumbnail.getNow());
    } else {
      context.fireExceptionCaught(thumbnail.cause());
    }
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
