package ru.vekha.engine.model;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.form.FormCheck;
import ru.vekha.engine.form.FormSchemaReader;

/** The server takes of the shipped forms what form-js sends for them, and refuses what it marks. */
class FormSubmissionTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2021-02-18T09:00:00Z"), ZoneOffset.UTC);

  private static final String CHOICE = "p-0000000000000001";
  private static final List<Map<String, String>> OFFERED =
      List.of(Map.of("label", "Кураторов И. И.", "value", CHOICE));

  @Test
  void reportNeedsNoDocument() {
    var sent = sent("done", "full", "reportText", "Приказ издан");
    sent.put("documentNumber", "");
    sent.put("documentDate", null);

    assertThat(kept("perform-assignment", sent))
        .containsOnly(entry("done", "full"), entry("reportText", "Приказ издан"));
  }

  @Test
  void reportNeedsItsTextAndWhetherAllIsDone() {
    refuses("perform-assignment", sent("reportText", "Приказ издан"), "Выполнение");
    refuses("perform-assignment", sent("done", "partly"), "Что сделано");
  }

  @Test
  void returnNeedsARemark() {
    refuses("accept-result", sent("decision", "return"), "Замечание");

    assertThat(kept("accept-result", sent("decision", "return", "remark", "Нет печати")))
        .containsOnlyKeys("decision", "remark");
  }

  @Test
  void acceptanceDropsARemarkTypedBefore() {
    assertThat(kept("accept-result", sent("decision", "accept", "remark", "Нет печати")))
        .containsOnlyKeys("decision");
  }

  @Test
  void anotherDateAndARefusalNeedTheirExplanation() {
    refuses("decide-shift", sent("decision", "grantOther", "remark", "Рано"), "Новый срок");
    refuses("decide-shift", sent("decision", "refuse"), "Пояснение к решению");

    assertThat(kept("decide-shift", sent("decision", "grant", "anotherDate", "2021-03-19")))
        .containsOnlyKeys("decision");
    assertThat(kept("decide-shift", sent("decision", "refuse", "remark", "Срок области")))
        .containsOnlyKeys("decision", "remark");
  }

  @Test
  void dateOfAnEventIsNeededAndItsBasisIsNot() {
    refuses("settle-date", sent("basis", "Приказ № 7"), "Дата");

    assertThat(kept("settle-date", sent("eventDate", "2021-02-18"))).containsOnlyKeys("eventDate");
  }

  @Test
  void aTrialThatDoesNotFitNeedsItsReason() {
    Map<String, @Nullable Object> meeting = whole(Path.of("forms", "hold-trial-meeting.form"));
    meeting.put("fit", "does-not-fit");
    meeting.remove("reason");
    refuses("hold-trial-meeting", meeting, "Почему не подходят");
    meeting.put("reason", "no-contact");
    assertThat(kept("hold-trial-meeting", meeting)).containsEntry("reason", "no-contact");
    meeting.put("fit", "fits");
    assertThat(kept("hold-trial-meeting", meeting)).doesNotContainKey("reason");
  }

  @Test
  void whoeverSendsBackSaysWhatIsToBeMended() {
    for (String form : List.of("check-monitoring", "agree-programme")) {
      refuses(form, sent("decision", "return"), "Замечани");
      assertThat(kept(form, sent("decision", "return", "remark", "Нет сроков")))
          .containsOnlyKeys("decision", "remark");
    }
  }

  @Test
  void aPairThatIsNotReplacedNeedsTheReason() {
    refuses("find-new-pair", sent("repairing", "not-needed"), "Почему новая пара не нужна");
    assertThat(kept("find-new-pair", sent("repairing", "formed", "explanation", "Слова")))
        .containsOnlyKeys("repairing");
  }

  static List<Path> forms() {
    return ProjectModels.ofProject().forms();
  }

  /** What a person fills in field by field is taken, and each field marked as needed is needed. */
  @ParameterizedTest
  @MethodSource("forms")
  void everyFormTakesAWholeSubmissionAndRefusesOneWithoutAFieldItMarks(Path file) {
    String form = file.getFileName().toString().replace(".form", "");
    Map<String, @Nullable Object> whole = whole(file);
    assertThat(kept(form, whole).keySet()).isSubsetOf(whole.keySet());
    for (JsonNode field : fields(file)) {
      boolean needed = field.path("validate").path("required").asBoolean();
      if (needed && field.path("conditional").isMissingNode()) {
        Map<String, @Nullable Object> lacking = new HashMap<>(whole);
        lacking.remove(field.path("key").asText());
        refuses(form, lacking, field.path("label").asText(field.path("dateLabel").asText()));
      }
    }
  }

  private static Map<String, @Nullable Object> whole(Path file) {
    Map<String, @Nullable Object> whole = new HashMap<>();
    for (JsonNode field : fields(file)) {
      whole.put(field.path("key").asText(), value(field));
    }
    return whole;
  }

  private static List<JsonNode> fields(Path file) {
    try {
      List<JsonNode> fields = new ArrayList<>();
      new ObjectMapper().readTree(file.toFile()).path("components").forEach(fields::add);
      return fields.stream().filter(field -> field.has("key")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object value(JsonNode field) {
    return switch (field.path("type").asText()) {
      case "radio", "select" ->
          field.has("valuesKey") ? CHOICE : field.path("values").get(0).path("value").asText();
      case "datetime" -> "2021-02-18";
      case "number" -> Math.max(field.path("validate").path("min").asInt(1), 1);
      case "checkbox" -> true;
      default -> "Слова";
    };
  }

  private static Map<String, Object> kept(String form, Map<String, @Nullable Object> sent) {
    String json = FormModel.of(Path.of("forms", form + ".form")).json();
    var schema = new FormSchemaReader().read(json);
    return new FormCheck(CLOCK)
        .check(schema, sent, Map.of(), Map.of("curators", OFFERED, "ownRoadmaps", OFFERED))
        .values();
  }

  private static void refuses(String form, Map<String, @Nullable Object> sent, String field) {
    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(() -> kept(form, sent))
        .withMessageContaining("«" + field);
  }

  private static Map<String, @Nullable Object> sent(String... keysAndValues) {
    Map<String, @Nullable Object> sent = new HashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      sent.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return sent;
  }
}
