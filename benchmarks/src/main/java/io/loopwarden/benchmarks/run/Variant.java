package io.loopwarden.benchmarks.run;

import java.util.List;

/**
 * One way to start the measured JVM.
 *
 * @param name as shown in the table
 * @param jvmArguments what is added to its command line
 */
public record Variant(String name, List<String> jvmArguments) {}
