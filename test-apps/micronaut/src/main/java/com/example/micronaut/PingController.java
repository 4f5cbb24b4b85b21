package com.example.micronaut;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** Answers at once; what it takes under load is what the other handlers cost their neighbours. */
@Controller(produces = MediaType.TEXT_PLAIN)
class PingController {
  @Get("/ping")
  String ping() {
    return "pong";
  }
}
