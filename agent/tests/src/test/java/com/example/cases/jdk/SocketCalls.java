package com.example.cases.jdk;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MulticastSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import javax.net.ssl.SSLSocketFactory;

/** Classic sockets, in the clear and with TLS. */
final class SocketCalls {

  private static final String CONNECTS = "new java.net.Socket";
  private static final ServerSocket SERVER = serve();

  private SocketCalls() {}

  /** Greets everybody after a while, in another thread. */
  private static ServerSocket serve() {
    try {
      ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      Thread thread = new Thread(() -> greet(server));
      thread.setDaemon(true);
      thread.start();
      return server;
    } catch (java.io.IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void greet(ServerSocket server) {
    while (true) {
      try (Socket socket = server.accept()) {
        Place.use(Place.slow());
        socket.getOutputStream().write("hello\nworld\n".getBytes(StandardCharsets.UTF_8));
      } catch (java.io.IOException ended) {
        Place.use(ended);
      }
    }
  }

  private static Socket connected() throws Exception {
    return new Socket(SERVER.getInetAddress(), SERVER.getLocalPort());
  }

  @Waits(value = CONNECTS, category = "socket")
  static void construct(Place place) throws Exception {
    new Socket(SERVER.getInetAddress(), SERVER.getLocalPort()).close();
  }

  @Waits(value = "java.net.Socket.connect", category = "socket")
  static void connect(Place place) throws Exception {
    Socket socket = new Socket();
    socket.connect(SERVER.getLocalSocketAddress());
  }

  @Waits(value = "java.net.Socket.connect", category = "socket")
  static void connectTimed(Place place) throws Exception {
    Socket socket = new Socket();
    socket.connect(SERVER.getLocalSocketAddress(), 1_000);
  }

  @Waits(value = "java.io.InputStream.read", category = "socket")
  static void read(Place place) throws Exception {
    Socket socket = connected();
    Place.use(socket.getInputStream().read(new byte[10]));
  }

  @Waits(value = "java.io.InputStream.read", category = "socket")
  static void readTimed(Place place) throws Exception {
    Socket socket = connected();
    socket.setSoTimeout(2);
    try {
      Place.use(socket.getInputStream().read());
    } catch (SocketTimeoutException expected) {
      Place.use(expected);
    }
  }

  @Waits(value = "java.io.InputStream.readAllBytes", category = "socket")
  static void readAll(Place place) throws Exception {
    Socket socket = connected();
    Place.use(socket.getInputStream().readAllBytes());
  }

  @Waits(value = "java.io.BufferedReader.readLine", category = "socket")
  static void readLine(Place place) throws Exception {
    Socket socket = connected();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    Place.use(in.readLine());
  }

  @Waits(value = "java.util.Scanner.nextLine", category = "socket")
  static void scan(Place place) throws Exception {
    Socket socket = connected();
    Scanner in = new Scanner(socket.getInputStream(), StandardCharsets.UTF_8);
    Place.use(in.nextLine());
  }

  @Waits(value = "java.io.OutputStream.write", category = "socket")
  static void write(Place place) throws Exception {
    Socket socket = connected();
    socket.getOutputStream().write(new byte[10]);
  }

  @Waits(value = "java.net.ServerSocket.accept", category = "socket")
  static void accept(Place place) throws Exception {
    ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    Place.later(() -> new Socket(server.getInetAddress(), server.getLocalPort()).close());
    Place.use(server.accept());
  }

  @Waits(value = "java.net.ServerSocket.accept", category = "socket")
  static void acceptTimed(Place place) throws Exception {
    ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    server.setSoTimeout(2);
    try {
      Place.use(server.accept());
    } catch (SocketTimeoutException expected) {
      Place.use(expected);
    }
  }

  private static DatagramPacket packet(int port) {
    return new DatagramPacket(new byte[8], 8, InetAddress.getLoopbackAddress(), port);
  }

  @Waits(value = "java.net.DatagramSocket.receive", category = "socket")
  static void receive(Place place) throws Exception {
    DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    DatagramSocket sender = new DatagramSocket();
    Place.later(() -> sender.send(packet(socket.getLocalPort())));
    socket.receive(packet(1));
  }

  @Waits(value = "java.net.DatagramSocket.receive", category = "socket")
  static void receiveTimed(Place place) throws Exception {
    DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    socket.setSoTimeout(2);
    try {
      socket.receive(packet(1));
    } catch (SocketTimeoutException expected) {
      Place.use(expected);
    }
  }

  @Waits(value = "java.net.DatagramSocket.send", category = "socket")
  static void send(Place place) throws Exception {
    DatagramSocket socket = new DatagramSocket();
    socket.send(packet(9));
  }

  @Waits(value = "java.net.DatagramSocket.receive", category = "socket")
  static void receiveMulticast(Place place) throws Exception {
    MulticastSocket socket = new MulticastSocket(new InetSocketAddress(0));
    socket.setSoTimeout(2);
    try {
      socket.receive(packet(1));
    } catch (SocketTimeoutException expected) {
      Place.use(expected);
    }
  }

  private static Socket secure() throws Exception {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    Socket socket = connected();
    return factory.createSocket(socket, "localhost", socket.getPort(), true);
  }

  @Waits(value = "javax.net.ssl.SSLSocket.startHandshake", category = "socket")
  static void handshake(Place place) throws Exception {
    javax.net.ssl.SSLSocket socket = (javax.net.ssl.SSLSocket) secure();
    try {
      socket.startHandshake();
    } catch (java.io.IOException noTls) {
      Place.use(noTls);
    }
  }

  @Waits(value = "java.io.OutputStream.write", category = "socket")
  static void writeSecurely(Place place) throws Exception {
    Socket socket = secure();
    try {
      socket.getOutputStream().write(1);
    } catch (java.io.IOException noTls) {
      Place.use(noTls);
    }
  }

  @Waits(value = "java.io.InputStream.read", category = "socket")
  static void readSecurely(Place place) throws Exception {
    Socket socket = secure();
    try {
      Place.use(socket.getInputStream().read());
    } catch (java.io.IOException noTls) {
      Place.use(noTls);
    }
  }
}
