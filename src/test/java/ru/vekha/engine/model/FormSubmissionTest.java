package ru.vekha.engine.model;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.form.FormCheck;
import ru.vekha.engine.form.FormSchemaReader;

/** The server takes of the shipped forms what form-js sends for them, and refuses what it marks. */
class FormSubmissionTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2021-02-18T09:00:00Z"), ZoneOffset.UTC);

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

  private static Map<String, Object> kept(String form, Map<String, @Nullable Object> sent) {
    String json = FormModel.of(Path.of("forms", form + ".form")).json();
    var schema = new FormSchemaReader().read(json);
    return new FormCheck(CLOCK).check(schema, sent, Map.of(), Map.of()).values();
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
