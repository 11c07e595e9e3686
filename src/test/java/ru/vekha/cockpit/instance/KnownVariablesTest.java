package ru.vekha.cockpit.instance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.vekha.engine.ProcessVariable;
import ru.vekha.mentoring.MentoringForm;

/** Every variable that models, forms and code name has words, and no words are left over. */
class KnownVariablesTest {

  private static final Pattern NAME = Pattern.compile("[a-z]+([A-Z][a-z]+)*");
  private static final Pattern MAPPED =
      Pattern.compile("<camunda:(?:in|out) [^>]*?target=\"(\\w+)\"");
  private static final Pattern READ = Pattern.compile("[$#]\\{!?(\\w+)[^.\\w(]");
  private static final Pattern MODEL_ID = Pattern.compile("\\bid=\"(?:\\w+_)?(\\w+)\"");

  private final KnownVariables known = KnownVariables.shipped();

  @Test
  void everyVariableHasWordsAndNoWordsAreLeftOver() throws IOException, IllegalAccessException {
    Set<String> named = new TreeSet<>(ofForms().keySet());
    named.addAll(ofModels());
    named.addAll(ofCode());
    assertThat(known.all())
        .extracting(KnownVariable::name)
        .containsExactlyInAnyOrderElementsOf(named);
  }

  @Test
  void everyAnswerOfAFormHasAWord() throws IOException {
    ofForms()
        .forEach(
            (name, codes) ->
                assertThat(known.find(name).orElseThrow().words().keySet())
                    .as(name)
                    .containsAll(codes));
    assertThat(known.find("mentoringForm").orElseThrow().words().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(MentoringForm.values()).map(MentoringForm::code).toList());
  }

  @Test
  void wordsAreRussianAndDiffer() {
    assertThat(known.all())
        .allSatisfy(
            each -> {
              assertThat(each.label()).matches("[А-Яа-яЁё ,—-]{4,60}");
              assertThat(each.words().values()).allMatch(word -> word.matches("[А-Яа-яЁё(), —]+"));
              assertThat(each.words().isEmpty()).isEqualTo(each.kind() != VariableKind.WORD);
            })
        .extracting(KnownVariable::label)
        .doesNotHaveDuplicates();
  }

  /** Fields whose values the engine keeps, and the codes of their answers. */
  private static Map<String, Set<String>> ofForms() throws IOException {
    Map<String, Set<String>> fields = new HashMap<>();
    for (Path file : files("forms", ".form")) {
      for (JsonNode field : new ObjectMapper().readTree(file.toFile()).findParents("properties")) {
        if (field.path("properties").path("vekha:keep").asText().equals("engine")) {
          Set<String> codes =
              fields.computeIfAbsent(field.path("key").asText(), key -> new HashSet<>());
          field.path("values").forEach(each -> codes.add(each.path("value").asText()));
        }
      }
    }
    return fields;
  }

  private static Set<String> ofModels() throws IOException {
    Set<String> names = new HashSet<>();
    for (Path file : files("processes", ".bpmn")) {
      String model = Files.readString(file);
      names.addAll(found(MAPPED, model));
      names.addAll(found(READ, model));
    }
    names.removeIf(name -> name.endsWith("Delegate") || name.endsWith("Listener"));
    return names;
  }

  /** Constants of the classes that name what is in a process, but for the ids of its elements. */
  private static Set<String> ofCode() throws IOException, IllegalAccessException {
    Set<String> ids = new HashSet<>();
    for (Path file : files("processes", ".bpmn")) {
      ids.addAll(found(MODEL_ID, Files.readString(file)));
    }
    Set<String> names = new HashSet<>();
    for (JavaClass each :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(place -> place.contains("/process/"))
            .importPackages("ru.vekha")) {
      if (each.getSimpleName().endsWith("Process") || each.getSimpleName().equals("Steps")) {
        for (JavaField field : each.getFields()) {
          named(field).filter(name -> !ids.contains(name)).ifPresent(names::add);
        }
      }
    }
    return names;
  }

  private static Optional<String> named(JavaField field) throws IllegalAccessException {
    if (!field.getModifiers().contains(JavaModifier.STATIC)) {
      return Optional.empty();
    }
    Field constant = field.reflect();
    constant.setAccessible(true);
    Object value = constant.get(null);
    return value instanceof ProcessVariable<?> variable
        ? Optional.of(variable.name())
        : Optional.of(value).map(Object::toString).filter(NAME.asMatchPredicate());
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toSet());
  }

  private static Iterable<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }
}
