package com.example.cases.server;

import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.Server;
import com.linecorp.armeria.server.annotation.Blocking;
import com.linecorp.armeria.server.annotation.Get;

/** Armeria: services run on Netty loops unless annotated otherwise. */
public final class ArmeriaServer {

  private ArmeriaServer() {}

  public static void main(String[] arguments) throws Exception {
    Server server =
        Server.builder()
            .http(0)
            .service(
                "/ok",
                (context, request) ->
                    HttpResponse.of(request.aggregate().thenApply(body -> HttpResponse.of("ok"))))
            .annotatedService(new Service())
            .build();
    server.start().join();
    Served.drive(server.activeLocalPort(), () -> server.stop().join());
  }

  /** Found by reflection. */
  public static final class Service {

    @Get("/work")
    @Blocking
    public String work() {
      return com.example.cases.server.Blocking.onWorker();
    }

    @Get("/block")
    public String block() {
      return com.example.cases.server.Blocking.onLoop();
    }
  }
}
