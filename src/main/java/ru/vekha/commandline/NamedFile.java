package ru.vekha.commandline;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the file that an argument names. Where the machine's locale knows no Russian letters
 * (containers often have none), Java loses them in arguments and can build no path of them; the
 * folder itself still lists the file, so it is looked for there.
 */
final class NamedFile {
  private static final String LOST = "?";

  private NamedFile() {}

  static Optional<Path> find(String argument) throws IOException {
    Optional<Path> file;
    try {
      file = Optional.of(Path.of(argument));
    } catch (InvalidPathException lettersLost) {
      file = listed(argument);
    }
    return file.filter(Files::isRegularFile);
  }

  private static Optional<Path> listed(String argument) throws IOException {
    Optional<Path> found = Optional.of(Path.of(argument.startsWith("/") ? "/" : ""));
    for (String name : argument.split("/")) {
      if (!name.isEmpty() && found.isPresent()) {
        found = entry(found.get(), name);
      }
    }
    return found;
  }

  // Two names that differ in lost letters only cannot be told apart: none is taken then.
  private static Optional<Path> entry(Path folder, String name) throws IOException {
    if (!Files.isDirectory(folder.toAbsolutePath())) {
      return Optional.empty();
    }
    if (name.equals(".") || name.equals("..")) {
      return Optional.of(folder.resolve(name));
    }
    List<Path> alike = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.toAbsolutePath())) {
      for (Path entry : entries) {
        if (withoutLetters(entry.getFileName().toString()).equals(withoutLetters(name))) {
          alike.add(entry);
        }
      }
    }
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  private static String withoutLetters(String name) {
    return name.replaceAll("[^\\p{ASCII}]", LOST);
  }
}
