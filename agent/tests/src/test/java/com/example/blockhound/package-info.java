/** Applications that use BlockHound, run under the agent without BlockHound's JVM flag. */
@NullMarked
package com.example.blockhound;

import org.jspecify.annotations.NullMarked;
