package com.example.cases;

import java.util.concurrent.Executor;
import kotlinx.coroutines.CoroutineDispatcher;
import kotlinx.coroutines.Dispatchers;
import kotlinx.coroutines.ExecutorsKt;

/** A dispatcher of Kotlin's coroutines; the first argument names it. */
public final class KotlinDispatcher {

  private KotlinDispatcher() {}

  public static void main(String[] arguments) throws Exception {
    CoroutineDispatcher dispatcher =
        switch (arguments[0]) {
          case "Default" -> Dispatchers.getDefault();
          case "Default.limited" -> Dispatchers.getDefault().limitedParallelism(1, null);
          case "IO" -> Dispatchers.getIO();
          case "IO.limited" -> Dispatchers.getIO().limitedParallelism(1, null);
          default -> throw new IllegalArgumentException(arguments[0]);
        };
    Executor executor = ExecutorsKt.asExecutor(dispatcher);
    LoopLife.run(new ExecutorLoop(executor, Dispatchers.INSTANCE::shutdown), arguments, 1);
  }
}
