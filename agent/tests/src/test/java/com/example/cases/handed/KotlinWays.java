package com.example.cases.handed;

import java.util.HashMap;
import java.util.Map;
import kotlin.Unit;
import kotlin.coroutines.CoroutineContext;
import kotlinx.coroutines.BuildersKt;
import kotlinx.coroutines.CoroutineStart;
import kotlinx.coroutines.Dispatchers;
import kotlinx.coroutines.ExecutorsKt;
import kotlinx.coroutines.GlobalScope;

/** Ways onto Kotlin's default dispatcher. */
final class KotlinWays {

  private KotlinWays() {}

  static Map<String, Way> all() {
    CoroutineContext limited = Dispatchers.getDefault().limitedParallelism(1, null);
    Map<String, Way> ways = new HashMap<>();
    ways.put("executor", ExecutorsKt.asExecutor(Dispatchers.getDefault())::execute);
    ways.put("launch", task -> launch(Dispatchers.getDefault(), task));
    ways.put("limited", task -> launch(limited, task));
    ways.put("fromIo", task -> launch(Dispatchers.getIO(), () -> launch(limited, task)));
    return ways;
  }

  private static void launch(CoroutineContext dispatcher, Runnable task) {
    BuildersKt.launch(
        GlobalScope.INSTANCE,
        dispatcher,
        CoroutineStart.DEFAULT,
        (scope, continuation) -> {
          task.run();
          return Unit.INSTANCE;
        });
  }
}
