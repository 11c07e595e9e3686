package ru.vekha.mentoring.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import ru.vekha.mentoring.RegisterRefused;
import ru.vekha.mentoring.register.TypedFields;

/** An entry of a register as it was typed, and what is done with it. */
final class TypedEntry {

  private TypedEntry() {}

  /** Does it, or tells what is wrong, by field. */
  static <E> Map<String, String> done(
      TypedFields fields, Function<TypedFields, Optional<E>> reading, Consumer<E> work) {
    Optional<E> entry = reading.apply(fields);
    Map<String, String> problems = new LinkedHashMap<>(fields.problems());
    entry.ifPresent(
        each -> {
          try {
            work.accept(each);
          } catch (RegisterRefused refused) {
            problems.putAll(refused.problems());
          }
        });
    return problems;
  }
}
