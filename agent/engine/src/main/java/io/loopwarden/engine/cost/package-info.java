/**
 * What the agent itself costs loops and the process, and what it does less of to stay in budget.
 */
@NullMarked
package io.loopwarden.engine.cost;

import org.jspecify.annotations.NullMarked;
