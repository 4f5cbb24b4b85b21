package com.example.cases.handed;

import java.util.Map;

/** All ways, by the framework of the loop. */
final class Ways {

  private Ways() {}

  static Map<String, Way> of(String framework) throws Exception {
    return switch (framework) {
      case "netty" -> NettyWays.all();
      case "vertx" -> VertxWays.all();
      case "reactor" -> ReactorWays.all();
      case "kotlin" -> KotlinWays.all();
      case "http" -> HttpWays.all();
      default -> throw new IllegalArgumentException(framework);
    };
  }
}
