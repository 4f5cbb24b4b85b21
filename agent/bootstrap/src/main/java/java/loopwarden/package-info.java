/**
 * The classes that woven code names. They lie below {@code java.} because every class loader,
 * OSGi's and JBoss Modules' included, passes that prefix on to the boot loader, and because the JVM
 * lets nobody but the boot and platform loaders define them.
 */
@NullMarked
package java.loopwarden;

import org.jspecify.annotations.NullMarked;
