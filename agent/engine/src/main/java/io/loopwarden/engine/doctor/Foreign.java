package io.loopwarden.engine.doctor;

import java.io.FileDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.lang.reflect.InvocationTargetException;

/** Code the weaver takes for an application's: loaded by a loader that is not the engine's. */
final class Foreign extends ClassLoader {

  /** The calls made from outside. */
  public interface Callers {
    /** Calls {@code Thread.sleep(long)}. */
    void sleep() throws InterruptedException;

    /** Calls {@code Object.wait(long)}. */
    void await() throws InterruptedException;

    /** Calls {@code FileDescriptor.sync()}. */
    void sync(FileDescriptor descriptor) throws IOException;

    /** Calls {@code RandomAccessFile.length()}. */
    long length(RandomAccessFile file) throws IOException;

    /** Calls {@code RandomAccessFile.setLength(long)}. */
    void setLength(RandomAccessFile file, long length) throws IOException;
  }

  private static final String CALLERS = "io.loopwarden.engine.doctor.NativeCallers";

  private Foreign() {
    super("loopwarden-doctor", Foreign.class.getClassLoader());
  }

  /** Returns callers whose class was woven like an application's. */
  static Callers callers() throws ReflectiveOperationException, IOException {
    Foreign loader = new Foreign();
    try {
      return (Callers) loader.define().getConstructor().newInstance();
    } catch (InvocationTargetException thrown) {
      throw new IllegalStateException(thrown.getCause());
    }
  }

  private Class<?> define() throws IOException {
    String path = CALLERS.replace('.', '/') + ".classdata";
    try (InputStream in = getParent().getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException(path + " is missing in the agent jar");
      }
      byte[] file = in.readAllBytes();
      return defineClass(CALLERS, file, 0, file.length);
    }
  }
}
