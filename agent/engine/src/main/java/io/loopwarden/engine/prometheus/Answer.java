package io.loopwarden.engine.prometheus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/**
 * What a client gets.
 *
 * @param status e.g. {@code 200 OK}
 * @param headers lines, each with its end
 * @param body what follows them
 */
@SuppressWarnings("ArrayRecordComponent") // made here and written once
record Answer(String status, String headers, byte[] body) {

  private static final String PLAIN = "Content-Type: text/plain; charset=utf-8\r\n";

  /** Returns an answer of one line. */
  static Answer line(String status, String headers, String line) {
    return new Answer(status, PLAIN + headers, (line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the metrics. */
  static Answer metrics(String text, Format format, boolean gzip) throws IOException {
    String headers =
        "Content-Type: "
            + format.contentType()
            + "\r\nVary: Accept, Accept-Encoding\r\n"
            + (gzip ? "Content-Encoding: gzip\r\n" : "");
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    return new Answer("200 OK", headers, gzip ? compressed(plain) : plain);
  }

  private static byte[] compressed(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    }
    return bytes.toByteArray();
  }

  /** Writes the answer, without its body where a client asked for the head alone. */
  void write(OutputStream out, boolean headOnly) throws IOException {
    String head =
        "HTTP/1.1 "
            + status
            + "\r\n"
            + headers
            + "Content-Length: "
            + body.length
            + "\r\nConnection: close\r\n\r\n";
    out.write(RequestHead.bytes(head));
    if (!headOnly) {
      out.write(body);
    }
    out.flush();
  }
}
