/** Files that several JVMs write at the same time. No API: it may change with each version. */
@NullMarked
package io.loopwarden.junit.files;

import org.jspecify.annotations.NullMarked;
