package com.example.cases;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientAgent;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.JksOptions;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetServerOptions;

/**
 * Vert.x 5 servers that send a file over TLS, where it cannot be handed to the socket without
 * copying: over HTTP and over a plain connection. Arguments: key store, its password, the file.
 */
public final class VertxFileOverTls {

  private VertxFileOverTls() {}

  public static void main(String[] arguments) throws Exception {
    Vertx vertx = Vertx.vertx();
    JksOptions keys = new JksOptions().setPath(arguments[0]).setPassword(arguments[1]);
    System.out.println("http " + overHttp(vertx, keys, arguments[2]));
    System.out.println("connection " + overConnection(vertx, keys, arguments[2]));
    await(vertx.close());
    System.out.println("done");
  }

  private static int overHttp(Vertx vertx, JksOptions keys, String file) throws Exception {
    HttpServer server =
        await(
            vertx
                .createHttpServer(new HttpServerOptions().setSsl(true).setKeyCertOptions(keys))
                .requestHandler(request -> request.response().sendFile(file))
                .listen(0));
    HttpClientOptions trusting =
        new HttpClientOptions().setSsl(true).setTrustAll(true).setVerifyHost(false);
    HttpClientAgent client = vertx.createHttpClient(trusting);
    int length =
        await(
            client
                .request(HttpMethod.GET, server.actualPort(), "localhost", "/")
                .compose(request -> request.send())
                .compose(response -> response.body())
                .map(body -> body.length()));
    await(client.close()); // it would close itself if it were collected
    return length;
  }

  private static int overConnection(Vertx vertx, JksOptions keys, String file) throws Exception {
    NetServer server =
        await(
            vertx
                .createNetServer(new NetServerOptions().setSsl(true).setKeyCertOptions(keys))
                .connectHandler(socket -> socket.sendFile(file).onComplete(sent -> socket.end()))
                .listen(0));
    NetClientOptions trusting =
        new NetClientOptions().setSsl(true).setTrustAll(true).setHostnameVerificationAlgorithm("");
    NetClient client = vertx.createNetClient(trusting);
    int[] length = new int[1];
    Promise<Integer> ended = Promise.promise();
    client
        .connect(server.actualPort(), "localhost")
        .onFailure(ended::fail)
        .onSuccess(
            socket ->
                socket
                    .handler(part -> length[0] += part.length())
                    .endHandler(end -> ended.complete(length[0])));
    int received = await(ended.future());
    await(client.close());
    return received;
  }

  private static <T> T await(Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().get();
  }
}
