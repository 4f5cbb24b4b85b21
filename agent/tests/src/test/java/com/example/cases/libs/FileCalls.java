package com.example.cases.libs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.io.ByteStreams;
import com.google.gson.Gson;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.IOUtils;
import org.jsoup.Jsoup;
import org.springframework.util.FileCopyUtils;
import org.springframework.util.StreamUtils;
import org.yaml.snakeyaml.Yaml;

/** Readers of files. */
public final class FileCalls {

  private FileCalls() {}

  private static File file() throws IOException {
    Path file = Files.createTempFile("case", ".json");
    file.toFile().deleteOnExit();
    return Files.writeString(file, "{\"a\": \"" + "x".repeat(40_000) + "\"}").toFile();
  }

  @LibraryCall(value = "org.apache.commons.io.FileUtils.readFileToString", category = "file")
  static PreparedCall commonsFile() throws IOException {
    File file = file();
    return () -> FileUtils.readFileToString(file, StandardCharsets.UTF_8);
  }

  @LibraryCall(value = "org.apache.commons.io.IOUtils.toByteArray", category = "file")
  static PreparedCall commonsStream() throws IOException {
    FileInputStream stream = new FileInputStream(file());
    return () -> IOUtils.toByteArray(stream);
  }

  @LibraryCall(value = "com.google.common.io.ByteStreams.toByteArray", category = "file")
  static PreparedCall guavaStream() throws IOException {
    FileInputStream stream = new FileInputStream(file());
    return () -> ByteStreams.toByteArray(stream);
  }

  @LibraryCall(value = "com.fasterxml.jackson.databind.ObjectMapper.readValue", category = "file")
  static PreparedCall jacksonFile() throws IOException {
    File file = file();
    ObjectMapper mapper = new ObjectMapper();
    mapper.readValue("{}", Map.class);
    return () -> mapper.readValue(file, Map.class);
  }

  @LibraryCall("")
  static PreparedCall jacksonText() {
    ObjectMapper mapper = new ObjectMapper();
    return () -> mapper.readValue("{}", Map.class);
  }

  @LibraryCall(value = "com.google.gson.Gson.fromJson", category = "file")
  static PreparedCall gsonFile() throws IOException {
    FileReader reader = new FileReader(file(), StandardCharsets.UTF_8);
    return () -> new Gson().fromJson(reader, Map.class);
  }

  @LibraryCall(value = "org.yaml.snakeyaml.Yaml.load", category = "file")
  static PreparedCall yamlFile() throws IOException {
    FileInputStream stream = new FileInputStream(file());
    return () -> new Yaml().load(stream);
  }

  @LibraryCall(value = "org.jsoup.Jsoup.parse", category = "file")
  static PreparedCall jsoupFile() throws IOException {
    File file = file();
    return () -> Jsoup.parse(file, "UTF-8");
  }

  @LibraryCall(value = "org.springframework.util.StreamUtils.copyToByteArray", category = "file")
  static PreparedCall springStream() throws IOException {
    FileInputStream stream = new FileInputStream(file());
    return () -> StreamUtils.copyToByteArray(stream);
  }

  @LibraryCall(value = "org.springframework.util.FileCopyUtils.copyToByteArray", category = "file")
  static PreparedCall springFile() throws IOException {
    File file = file();
    return () -> FileCopyUtils.copyToByteArray(file);
  }
}
