package com.example.cases.jdk;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.logging.FileHandler;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

/** Archives, and libraries of the JDK that read and write files. */
final class ArchiveCalls {

  private static final String READS = "new java.io.FileInputStream";

  private ArchiveCalls() {}

  @Waits(value = "new java.util.zip.ZipFile", category = "file")
  static void zipFile(Place place) throws Exception {
    Place.use(new ZipFile(place.zip.toFile()));
  }

  @Waits(value = "new java.util.jar.JarFile", category = "file")
  static void jarFile(Place place) throws Exception {
    Place.use(new JarFile(place.zip.toFile()));
  }

  private static ZipFile open(Place place) throws Exception {
    return new ZipFile(place.zip.toFile());
  }

  @Waits(
      value = {"java.io.InputStream.readAllBytes"},
      category = "file")
  static void zipEntry(Place place) throws Exception {
    ZipFile zip = open(place);
    InputStream in = zip.getInputStream(zip.getEntry("entry.txt"));
    Place.use(in.readAllBytes());
  }

  @Waits(
      value = {READS, "java.util.zip.ZipInputStream.getNextEntry"},
      category = "file")
  static void zipStream(Place place) throws Exception {
    FileInputStream file = new FileInputStream(place.zip.toFile());
    ZipInputStream in = new ZipInputStream(new BufferedInputStream(file));
    Place.use(in.getNextEntry());
  }

  @Waits(
      value = {READS, "new java.util.zip.GZIPInputStream"},
      category = "file")
  static void gzip(Place place) throws Exception {
    FileInputStream file = new FileInputStream(place.gzip.toFile());
    Place.use(new GZIPInputStream(file));
  }

  @Waits(
      value = {"java.nio.file.FileSystems.newFileSystem", "java.nio.file.Files.readString"},
      category = "file")
  static void zipFileSystem(Place place) throws Exception {
    FileSystem zip = FileSystems.newFileSystem(place.zip);
    Place.use(Files.readString(zip.getPath("entry.txt")));
  }

  @Waits(
      value = {READS, "java.util.Properties.load"},
      category = "file")
  static void propertiesLoad(Place place) throws Exception {
    FileInputStream in = new FileInputStream(place.file.toFile());
    new Properties().load(in);
  }

  @Waits(
      value = {"new java.io.FileOutputStream", "java.util.Properties.store"},
      category = "file")
  static void propertiesStore(Place place) throws Exception {
    FileOutputStream out = new FileOutputStream(place.absent.toFile());
    new Properties().store(out, null);
  }

  @Waits(
      value = {READS, "new java.io.ObjectInputStream", "java.io.ObjectInputStream.readObject"},
      category = "file")
  static void readObject(Place place) throws Exception {
    FileInputStream file = new FileInputStream(place.serialized.toFile());
    ObjectInputStream in = new ObjectInputStream(file);
    Place.use(in.readObject());
  }

  @Waits(
      value = {
        "new java.io.FileOutputStream",
        "new java.io.ObjectOutputStream",
        "java.io.ObjectOutputStream.writeObject"
      },
      category = "file")
  static void writeObject(Place place) throws Exception {
    FileOutputStream file = new FileOutputStream(place.absent.toFile());
    ObjectOutputStream out = new ObjectOutputStream(file);
    out.writeObject("text");
    out.flush();
  }

  @Waits(value = "javax.imageio.ImageIO.read", category = "file")
  static void image(Place place) throws Exception {
    Place.use(ImageIO.read(place.file.toFile()));
  }

  @Waits(value = "javax.xml.parsers.DocumentBuilder.parse", category = "file")
  static void xml(Place place) throws Exception {
    try {
      Place.use(
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(place.file.toFile()));
    } catch (org.xml.sax.SAXException noXml) {
      Place.use(noXml);
    }
  }

  @Waits(value = "new java.util.logging.FileHandler", category = "file")
  static void logFile(Place place) throws Exception {
    Place.use(new FileHandler(place.absent.toString()));
  }

  @Waits(
      value = {"java.net.URL.openStream", "java.io.InputStream.readAllBytes"},
      category = "file")
  static void fileAddress(Place place) throws Exception {
    URL address = URI.create("file://" + place.file).toURL();
    InputStream in = address.openStream();
    Place.use(in.readAllBytes());
  }
}
