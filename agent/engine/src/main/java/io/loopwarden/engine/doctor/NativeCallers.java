package io.loopwarden.engine.doctor;

import java.io.FileDescriptor;
import java.io.IOException;
import java.io.RandomAccessFile;

/**
 * Calls methods that JDK 17 and 18 keep native. Loaded a second time by {@link Foreign}, outside
 * the engine, so that its calls are rewritten as those of an application.
 */
public final class NativeCallers implements Foreign.Callers {

  /** Creates the callers; used by {@link Foreign} alone. */
  public NativeCallers() {}

  @Override
  public void sleep() throws InterruptedException {
    Thread.sleep(1);
  }

  @Override
  @SuppressWarnings("WaitNotInLoop") // the wait itself is what is wanted
  public void await() throws InterruptedException {
    Object monitor = new Object();
    synchronized (monitor) {
      monitor.wait(1);
    }
  }

  @Override
  public void sync(FileDescriptor descriptor) throws IOException {
    descriptor.sync();
  }

  @Override
  public long length(RandomAccessFile file) throws IOException {
    return file.length();
  }

  @Override
  public void setLength(RandomAccessFile file, long length) throws IOException {
    file.setLength(length);
  }
}
