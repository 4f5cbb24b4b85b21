package com.example.cases.libs;

import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.rabbitmq.client.ConnectionFactory;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.naming.directory.InitialDirContext;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import redis.clients.jedis.Jedis;

/** Clients of servers that accept a connection and then let it wait. */
public final class RemoteCalls {

  private static final int TIME_OUT_MILLIS = 200;

  private RemoteCalls() {}

  private static String address() {
    return "127.0.0.1:" + Servers.silentPort();
  }

  @LibraryCall(value = "new redis.clients.jedis.Jedis", category = "remote")
  static PreparedCall jedis() {
    return () -> new Jedis("127.0.0.1", Servers.silentPort(), TIME_OUT_MILLIS);
  }

  private static MongoCollection<Document> documents() {
    return MongoClients.create(
            "mongodb://" + address() + "/?serverSelectionTimeoutMS=" + TIME_OUT_MILLIS)
        .getDatabase("shop")
        .getCollection("orders");
  }

  @LibraryCall(value = "com.mongodb.client.MongoCollection.countDocuments", category = "remote")
  static PreparedCall mongoCount() {
    MongoCollection<Document> documents = documents();
    return () -> documents.countDocuments();
  }

  @LibraryCall(value = "com.mongodb.client.MongoIterable.first", category = "remote")
  static PreparedCall mongoFirst() {
    MongoCollection<Document> documents = documents();
    return () -> documents.find().first();
  }

  @LibraryCall(value = "org.apache.kafka.clients.producer.KafkaProducer.send", category = "remote")
  static PreparedCall kafkaSend() {
    KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", address(), "max.block.ms", TIME_OUT_MILLIS),
            new StringSerializer(),
            new StringSerializer());
    return () -> producer.send(new ProducerRecord<>("orders", "one"));
  }

  @LibraryCall(value = "org.apache.kafka.clients.consumer.KafkaConsumer.poll", category = "remote")
  static PreparedCall kafkaPoll() {
    KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", address(), "group.id", "shop"),
            new StringDeserializer(),
            new StringDeserializer());
    consumer.subscribe(List.of("orders"));
    consumer.poll(Duration.ofMillis(TIME_OUT_MILLIS)); // loads its classes
    return () -> consumer.poll(Duration.ofSeconds(2));
  }

  @LibraryCall(value = "com.rabbitmq.client.ConnectionFactory.newConnection", category = "remote")
  static PreparedCall rabbitConnection() {
    ConnectionFactory factory = new ConnectionFactory();
    factory.setHost("127.0.0.1");
    factory.setPort(Servers.silentPort());
    factory.setHandshakeTimeout(TIME_OUT_MILLIS);
    return () -> factory.newConnection();
  }

  @LibraryCall(value = "jakarta.mail.Transport.send", category = "remote")
  static PreparedCall mailSend() throws MessagingException {
    Properties settings = new Properties();
    settings.put("mail.smtp.host", "127.0.0.1");
    settings.put("mail.smtp.port", Integer.toString(Servers.silentPort()));
    settings.put("mail.smtp.timeout", Integer.toString(TIME_OUT_MILLIS));
    MimeMessage message = new MimeMessage(jakarta.mail.Session.getInstance(settings));
    message.setRecipients(jakarta.mail.Message.RecipientType.TO, "shop@example.com");
    message.setText("hello");
    return () -> {
      Transport.send(message);
      return null;
    };
  }

  @LibraryCall(value = "new javax.naming.directory.InitialDirContext", category = "remote")
  static PreparedCall directory() {
    Hashtable<String, String> settings = new Hashtable<>();
    settings.put("java.naming.factory.initial", "com.sun.jndi.ldap.LdapCtxFactory");
    settings.put("java.naming.provider.url", "ldap://" + address());
    settings.put("com.sun.jndi.ldap.connect.timeout", Integer.toString(TIME_OUT_MILLIS));
    settings.put("com.sun.jndi.ldap.read.timeout", Integer.toString(TIME_OUT_MILLIS));
    return () -> new InitialDirContext(settings);
  }

  @LibraryCall(value = "com.jcraft.jsch.Session.connect", category = "remote")
  static PreparedCall sshSession() throws JSchException {
    Session session = new JSch().getSession("user", "127.0.0.1", Servers.silentPort());
    return () -> {
      session.connect(TIME_OUT_MILLIS);
      return null;
    };
  }
}
