package ru.vekha.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.cli.ParseException;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapDocument;
import ru.vekha.roadmap.RoadmapReader;
import ru.vekha.roadmap.RoadmapRefused;

/** Reads a roadmap out of a file and writes it as JSON. */
final class ReadCommand {
  private final PrintStream out;
  private final PrintStream messages;

  ReadCommand(PrintStream out, PrintStream messages) {
    this.out = out;
    this.messages = messages;
  }

  int run(CommandOptions options) throws ParseException, IOException {
    if (options.files().size() != 1) {
      throw new ParseException("Нужен один файл с дорожной картой.");
    }
    if ((options.from() == null) != (options.to() == null)) {
      throw new ParseException("Период указан наполовину: нужны и --from, и --to.");
    }
    String name = options.files().get(0);
    Optional<Path> file = NamedFile.find(name);
    if (file.isEmpty()) {
      messages.println("Файл «" + name + "» не найден.");
      return CommandLine.REFUSED;
    }
    try (InputStream content = Files.newInputStream(file.get())) {
      RoadmapDocument document =
          new RoadmapReader(ReadLimits.standard())
              .read(file.get().getFileName().toString(), content);
      DocumentJson.write(document, options, out);
      return CommandLine.DONE;
    } catch (RoadmapRefused refused) {
      messages.println(refused.what() + " " + refused.remedy());
      return CommandLine.REFUSED;
    }
  }
}
