package io.loopwarden.agent;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Loads the engine from inside the agent jar, where no other loader looks: nothing of it can be
 * found from the class path, and it sees nothing of the application. Its parent is the platform
 * loader.
 */
final class EngineLoader extends ClassLoader {

  static {
    registerAsParallelCapable();
  }

  private final AgentJar jar;

  EngineLoader(AgentJar jar) {
    super("loopwarden", ClassLoader.getPlatformClassLoader());
    this.jar = jar;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    try {
      byte @Nullable [] file = jar.engineClass(name);
      if (file != null) {
        return defineClass(name, file, 0, file.length, EngineLoader.class.getProtectionDomain());
      }
    } catch (IOException unreadable) {
      throw new ClassNotFoundException(name, unreadable);
    }
    throw new ClassNotFoundException(name);
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    try {
      return jar.engineResource(name);
    } catch (IOException unreadable) {
      return null;
    }
  }
}
