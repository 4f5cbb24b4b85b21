package io.loopwarden.engine.naming;

import org.jspecify.annotations.Nullable;

/**
 * What is known about a wait before it is named.
 *
 * @param stack frames of the waiting thread, innermost first; may contain the agent's own frames at
 *     the top
 * @param category category of the probe that saw it, e.g. {@code sleep}, {@code socket}, {@code
 *     file}, {@code jdbc}, {@code park}; {@code stall} for a stall
 * @param kind kind the probe's row declares; naming may lower it to {@link Kind#INCIDENTAL}
 * @param contract operation fixed by contract for the woven method itself, e.g. {@code
 *     java.sql.Statement.executeQuery}, or {@code null} when the stack alone names it
 * @param contractMethod simple name of the woven method the contract belongs to, e.g. {@code
 *     executeQuery}; {@code null} with no contract
 * @param loopModel id of the loop model the thread runs, e.g. {@code netty}, {@code reactor},
 *     {@code user}
 */
public record Sighting(
    StackTraceElement[] stack,
    String category,
    Kind kind,
    @Nullable String contract,
    @Nullable String contractMethod,
    String loopModel) {}
