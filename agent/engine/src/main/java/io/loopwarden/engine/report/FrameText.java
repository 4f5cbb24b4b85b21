package io.loopwarden.engine.report;

/**
 * Writes a frame the way developers know it, without the module and loader that the JDK puts in
 * front.
 */
public final class FrameText {

  private FrameText() {}

  /** Returns {@code com.acme.OrderHandler.load(OrderHandler.java:42)}, ready for IDEs to link. */
  public static String of(StackTraceElement frame) {
    String place;
    if (frame.isNativeMethod()) {
      place = "Native Method";
    } else if (frame.getFileName() == null) {
      place = "Unknown Source";
    } else if (frame.getLineNumber() < 0) {
      place = frame.getFileName();
    } else {
      place = frame.getFileName() + ":" + frame.getLineNumber();
    }
    return frame.getClassName() + "." + frame.getMethodName() + "(" + place + ")";
  }
}
