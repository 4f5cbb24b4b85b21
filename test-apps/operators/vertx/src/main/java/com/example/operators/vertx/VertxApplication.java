package com.example.operators.vertx;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.micrometer.MicrometerMetricsFactory;
import io.vertx.micrometer.MicrometerMetricsOptions;
import io.vertx.micrometer.PrometheusScrapingHandler;
import io.vertx.micrometer.VertxPrometheusOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves {@code /fine}, {@code /slow} and {@code /metrics}. */
public final class VertxApplication {
  private static final Logger LOG = LoggerFactory.getLogger(VertxApplication.class);

  private VertxApplication() {}

  /** Serves on a free port, named in the log, until the JVM is told to end. */
  public static void main(String[] arguments) {
    Vertx vertx = withMetrics();
    Router router = Router.router(vertx);
    router.get("/fine").handler(request -> request.end("fine"));
    router.get("/slow").handler(new SlowHandler());
    router.get("/metrics").handler(PrometheusScrapingHandler.create());

    HttpServer server = vertx.createHttpServer().requestHandler(router).listen(0).await();
    LOG.info("ready on port {}", server.actualPort());
  }

  private static Vertx withMetrics() {
    MicrometerMetricsOptions metrics =
        new MicrometerMetricsOptions()
            .setPrometheusOptions(new VertxPrometheusOptions().setEnabled(true))
            .setEnabled(true);
    return Vertx.builder()
        .with(new VertxOptions().setMetricsOptions(metrics))
        .withMetrics(new MicrometerMetricsFactory())
        .build();
  }
}
