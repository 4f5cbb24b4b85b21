/** What is measured, as beans of the platform's JMX server. */
@NullMarked
package io.loopwarden.engine.jmx;

import org.jspecify.annotations.NullMarked;
