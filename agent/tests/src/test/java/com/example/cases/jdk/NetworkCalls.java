package com.example.cases.jdk;

import com.sun.net.httpserver.HttpServer;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Hashtable;
import java.util.concurrent.Executors;
import javax.naming.NamingException;
import javax.naming.directory.InitialDirContext;

/** Names, HTTP and directories. */
final class NetworkCalls {

  private static final String ADDRESS = "java.net.InetAddress.";
  private static final HttpServer SERVER = serve();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private NetworkCalls() {}

  private static HttpServer serve() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 9);
      server.createContext(
          "/",
          exchange -> {
            Place.use(Place.slow());
            exchange.getResponseHeaders().add("Content-Type", "text/plain");
            exchange.sendResponseHeaders(200, 4);
            exchange.getResponseBody().write(new byte[] {'t', 'e', 'x', 't'});
            exchange.close();
          });
      server.setExecutor(
          Executors.newCachedThreadPool(
              work -> {
                Thread thread = new Thread(work);
                thread.setDaemon(true);
                return thread;
              }));
      new Thread(server::start).start();
      return server;
    } catch (java.io.IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static URI page() {
    return URI.create("http://127.0.0.1:" + SERVER.getAddress().getPort() + "/page");
  }

  @Waits(value = ADDRESS + "getByName", category = "dns")
  static void getByName(Place place) throws Exception {
    Place.use(InetAddress.getByName("localhost"));
  }

  @Waits(value = ADDRESS + "getAllByName", category = "dns")
  static void getAllByName(Place place) throws Exception {
    Place.use(InetAddress.getAllByName("localhost"));
  }

  @Waits(value = ADDRESS + "getLocalHost", category = "dns")
  static void getLocalHost(Place place) throws Exception {
    Place.use(InetAddress.getLocalHost());
  }

  @Waits(value = ADDRESS + "getHostName", category = "dns")
  static void getHostName(Place place) throws Exception {
    InetAddress address = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    Place.use(address.getHostName());
  }

  @Waits(value = ADDRESS + "getCanonicalHostName", category = "dns")
  static void getCanonicalHostName(Place place) throws Exception {
    InetAddress address = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
    Place.use(address.getCanonicalHostName());
  }

  @Waits(value = "new java.net.InetSocketAddress", category = "dns")
  static void socketAddress(Place place) {
    Place.use(new InetSocketAddress("localhost", 80));
  }

  @Waits(value = "java.net.InetSocketAddress.getHostName", category = "dns")
  static void socketAddressName(Place place) throws Exception {
    InetSocketAddress address =
        new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 3}), 80);
    Place.use(address.getHostName());
  }

  @Waits(value = "new java.net.Socket", category = "socket")
  static void socketByName(Place place) {
    try {
      Place.use(new Socket("localhost", 9));
    } catch (java.io.IOException expected) {
      Place.use(expected);
    }
  }

  @Waits(value = "java.net.URL.hashCode", category = "dns")
  static void hashCode(Place place) throws Exception {
    Place.use(URI.create("http://localhost/").toURL().hashCode());
  }

  @Waits(value = "java.net.URL.equals", category = "dns")
  static void equals(Place place) throws Exception {
    URL one = URI.create("http://localhost/").toURL();
    URL other = URI.create("http://127.0.0.1/").toURL();
    Place.use(one.equals(other));
  }

  @Waits(value = ADDRESS + "isReachable", category = "socket")
  static void isReachable(Place place) throws Exception {
    Place.use(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}).isReachable(10));
  }

  @Waits(value = "java.net.URL.openStream", category = "http")
  static void openStream(Place place) throws Exception {
    URL address = page().toURL();
    Place.use(address.openStream());
  }

  @Waits(value = "java.net.URL.getContent", category = "http")
  static void getContent(Place place) throws Exception {
    URL address = page().toURL();
    Place.use(address.getContent());
  }

  @Waits(value = "java.net.HttpURLConnection.getResponseCode", category = "http")
  static void responseCode(Place place) throws Exception {
    HttpURLConnection connection = (HttpURLConnection) page().toURL().openConnection();
    Place.use(connection.getResponseCode());
  }

  @Waits(
      value = "java.net.HttpURLConnection.getInputStream|java.net.URLConnection.getInputStream",
      category = "http")
  static void inputStream(Place place) throws Exception {
    HttpURLConnection connection = (HttpURLConnection) page().toURL().openConnection();
    InputStream in = connection.getInputStream();
    Place.use(in);
  }

  @Waits(
      value = "java.net.URLConnection.connect|java.net.HttpURLConnection.connect",
      category = "http")
  static void connect(Place place) throws Exception {
    page().toURL().openConnection().connect();
  }

  @Waits(value = "java.net.http.HttpClient.send", category = "http")
  static void send(Place place) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(page()).build();
    Place.use(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()));
  }

  @Waits(value = "java.util.concurrent.CompletableFuture.join", category = "future")
  static void sendAndJoin(Place place) {
    HttpRequest request = HttpRequest.newBuilder(page()).build();
    Place.use(CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join());
  }

  private static Hashtable<String, String> environment(String factory, String address) {
    Hashtable<String, String> environment = new Hashtable<>();
    environment.put("java.naming.factory.initial", factory);
    environment.put("java.naming.provider.url", address);
    environment.put("com.sun.jndi.dns.timeout.initial", "5");
    environment.put("com.sun.jndi.dns.timeout.retries", "1");
    return environment;
  }

  @Waits(value = "javax.naming.directory.InitialDirContext.getAttributes", category = "dns")
  static void namingDns(Place place) throws Exception {
    InitialDirContext context =
        new InitialDirContext(
            environment("com.sun.jndi.dns.DnsContextFactory", "dns://127.0.0.1:9"));
    try {
      Place.use(context.getAttributes("localhost", new String[] {"A"}));
    } catch (NamingException expected) {
      Place.use(expected);
    }
  }

  @Waits(value = "new javax.naming.directory.InitialDirContext", category = "remote")
  static void naming(Place place) {
    try {
      Place.use(
          new InitialDirContext(
              environment("com.sun.jndi.ldap.LdapCtxFactory", "ldap://127.0.0.1:9")));
    } catch (NamingException expected) {
      Place.use(expected);
    }
  }
}
