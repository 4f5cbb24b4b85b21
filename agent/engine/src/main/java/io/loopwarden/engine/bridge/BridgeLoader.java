package io.loopwarden.engine.bridge;

import io.loopwarden.engine.bridge.BridgeRow.Move;
import java.io.IOException;
import java.io.InputStream;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.commons.ClassRemapper;
import net.bytebuddy.jar.asm.commons.Remapper;
import org.jspecify.annotations.Nullable;

/**
 * Loads one bridge below the loader of the library it calls. Names of ours come from the agent's
 * jar or the boot loader, never from the application, which may have a copy of some of them.
 */
final class BridgeLoader extends ClassLoader {

  private static final String OURS = "io.loopwarden.";

  private final @Nullable Move moved;

  BridgeLoader(@Nullable ClassLoader library, @Nullable Move moved) {
    super("loopwarden-bridge", library);
    this.moved = moved;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(OURS)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known == null ? ours(name) : known;
    }
  }

  private Class<?> ours(String name) throws ClassNotFoundException {
    String path = "/bridges/" + name.replace('.', '/') + ".classdata";
    try (InputStream in = BridgeLoader.class.getResourceAsStream(path)) {
      if (in == null) {
        return Class.forName(name, false, null);
      }
      byte[] file = moved == null ? in.readAllBytes() : movedFile(in, moved);
      return defineClass(name, file, 0, file.length);
    } catch (IOException damaged) {
      throw new ClassNotFoundException(name, damaged);
    }
  }

  private static byte[] movedFile(InputStream in, Move moved) throws IOException {
    ClassWriter writer = new ClassWriter(0);
    Remapper names =
        new Remapper(Opcodes.ASM9) {
          @Override
          public String map(String internalName) {
            return moved.apply(internalName);
          }
        };
    new ClassReader(in).accept(new ClassRemapper(writer, names), 0);
    return writer.toByteArray();
  }
}
