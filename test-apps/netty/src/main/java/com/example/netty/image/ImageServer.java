package com.example.netty.image;

import com.example.netty.NettyServer;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Scales a photo in {@code /broken} on the event loop, in {@code /fixed} off it. */
public final class ImageServer {
  private ImageServer() {}

  /**
   * Starts the server and returns while it goes on serving.
   *
   * @throws IOException if the photo cannot be made
   */
  public static void main(String... arguments) throws IOException {
    System.setProperty("java.awt.headless", "true");
    // Otherwise ImageIO would put each photo into a temporary file first, and wait for the disk.
    ImageIO.setUseCache(false);

    byte[] photo = Photo.encoded();
    NettyServer.serve(new BrokenHandler(photo), new FixedHandler(photo));
  }
}
