package ru.vekha.engine.model;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A model's mention of another model's file; without the binding the newest version would run. */
record Reference(String file, @Nullable String binding) {

  Stream<String> violations(List<Path> present) {
    if (present.stream().noneMatch(it -> it.getFileName().toString().equals(file))) {
      return Stream.of("there is no " + file);
    }
    return "deployment".equals(binding) ? Stream.empty() : Stream.of(file + " binds to " + binding);
  }
}
