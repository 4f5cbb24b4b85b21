package io.loopwarden.engine.blockhound;

import java.io.IOException;
import java.io.InputStream;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassWriter;
import org.jspecify.annotations.Nullable;

/**
 * A throw-away loader in which one provider links although BlockHound is not on the class path. It
 * defines the API's stubs, the provider and what is nested in it; every other class is the
 * application's own, so that the provider's questions about classes mean those.
 */
final class ProviderLoader extends ClassLoader {

  private static final int LARGEST = 1 << 20;

  private final ClassLoader application;
  private final String provider;

  ProviderLoader(ClassLoader application, String provider) {
    super(application);
    this.application = application;
    this.provider = provider;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(StubApi.PREFIX) && !isOfProvider(name)) {
      return application.loadClass(name);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> present = findLoadedClass(name);
      return present == null ? define(name) : present;
    }
  }

  private boolean isOfProvider(String name) {
    return name.equals(provider) || name.startsWith(provider + '$');
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    byte[] file = isOfProvider(name) ? read(name) : StubApi.file(name);
    if (file == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, file, 0, file.length);
  }

  private byte @Nullable [] read(String name) throws ClassNotFoundException {
    try (InputStream in = application.getResourceAsStream(name.replace('.', '/') + ".class")) {
      return in == null ? null : reachingClasses(in.readNBytes(LARGEST));
    } catch (IOException unreadable) {
      throw new ClassNotFoundException(name, unreadable);
    }
  }

  private static byte[] reachingClasses(byte[] file) {
    ClassReader reader = new ClassReader(file);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(new ClassLiterals(writer), 0);
    return writer.toByteArray();
  }
}
