package ru.vekha.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormSchemaReaderTest {

  @Test
  void readsEveryFieldWithItsMark() {
    FormSchema form = ReportForm.schema();

    assertThat(form.key()).isEqualTo("hand-in-report");
    assertThat(form.fields()).hasSize(17);
    assertThat(form.labelOf("documentDate")).isEqualTo("Дата документа");
    assertThat(form.keepingOf("outcome")).contains(Keeping.ENGINE);
    assertThat(form.keepingOf("report")).contains(Keeping.SUBMISSION);
    assertThat(form.keepingOf("email")).contains(Keeping.MODULE);
    assertThat(form.keepingOf("nothing")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"type\":\"textfield\",\"key\":\"a\",\"label\":\"A\" | maxLength",
        "\"type\":\"textarea\",\"key\":\"a\",\"label\":\"A\",\"validate\":{\"maxLength\":\"=n\"} | maxLength must be a whole number",
        "\"type\":\"textfield\",\"key\":\"a\",\"label\":\"A\",\"validate\":{\"maxLength\":9},\"properties\":{\"vekha:keep\":\"engine\"} | the engine may keep only",
        "\"type\":\"checklist\",\"key\":\"a\",\"label\":\"A\",\"values\":[{\"value\":\"x\"}],\"properties\":{\"vekha:keep\":\"engine\"} | the engine may keep only",
        "\"type\":\"select\",\"key\":\"a\",\"label\":\"A\",\"valuesKey\":\"v\",\"properties\":{\"vekha:keep\":\"engine\"} | the engine may keep only",
        "\"type\":\"select\",\"key\":\"a\",\"label\":\"A\",\"values\":[{\"value\":\"Школа № 7\"}],\"properties\":{\"vekha:keep\":\"engine\"} | the engine may keep only",
        "\"type\":\"checkbox\",\"key\":\"a\",\"label\":\"A\",\"properties\":{\"vekha:keep\":\"all\"} | vekha:keep",
        "\"type\":\"checkbox\",\"key\":\"a\" | a plain label",
        "\"type\":\"checkbox\",\"key\":\"a\",\"label\":\"=name\" | a plain label",
        "\"type\":\"checkbox\",\"key\":\"a b\",\"label\":\"A\" | is no identifier",
        "\"type\":\"checkbox\",\"key\":\"a.b\",\"label\":\"A\" | is no identifier",
        "\"type\":\"checkbox\",\"key\":\"a\",\"label\":\"A\",\"readonly\":\"=x\" | readonly must be true or false",
        "\"type\":\"checkbox\",\"key\":\"a\",\"label\":\"A\",\"conditional\":{\"hide\":\"=(((\"} | cannot be read",
        "\"type\":\"checkbox\",\"key\":\"a\",\"label\":\"A\",\"validate\":{\"requierd\":true} | «requierd» is not known",
        "\"type\":\"number\",\"key\":\"a\",\"label\":\"A\",\"validate\":{\"min\":\"=x\"} | min must be a number",
        "\"type\":\"number\",\"key\":\"a\",\"label\":\"A\",\"increment\":\"0\" | increment must be above zero",
        "\"type\":\"select\",\"key\":\"a\",\"label\":\"A\" | exactly one of values",
        "\"type\":\"radio\",\"key\":\"a\",\"label\":\"A\",\"values\":[{\"value\":1}] | option values must be different texts",
        "\"type\":\"datetime\",\"key\":\"a\",\"dateLabel\":\"A\",\"subtype\":\"month\" | subtype «month»",
        "\"type\":\"filepicker\",\"key\":\"a\",\"label\":\"A\" | «filepicker» cannot be checked",
        "\"type\":\"dynamiclist\",\"path\":\"a\",\"components\":[] | is no identifier",
        "\"type\":\"iframe\",\"url\":\"https://example.org\" | is no identifier",
        "\"type\":\"group\",\"path\":\"person\",\"components\":[] | nests its data"
      })
  void refusesWhatCannotBeChecked(String component, String fault) {
    String form = "{\"id\":\"some-form\",\"components\":[{" + component + "}]}";

    FormSchemaFaulty faulty =
        catchThrowableOfType(FormSchemaFaulty.class, () -> new FormSchemaReader().read(form));

    assertThat(faulty.faults()).anyMatch(told -> told.contains(fault));
  }

  @Test
  void refusesAKeyThatStandsTwice() {
    String twice = "{\"type\":\"checkbox\",\"key\":\"a\",\"label\":\"A\"}";

    FormSchemaFaulty faulty =
        catchThrowableOfType(
            FormSchemaFaulty.class,
            () ->
                new FormSchemaReader()
                    .read("{\"id\":\"f\",\"components\":[" + twice + "," + twice + "]}"));

    assertThat(faulty).hasMessageContaining("stands twice");
  }

  @Test
  void refusesWhatIsNoForm() {
    assertThat(
            catchThrowableOfType(
                FormSchemaFaulty.class, () -> new FormSchemaReader().read("{\"id\":\"X\"}")))
        .hasMessageContaining("kebab case")
        .hasMessageContaining("no components");
    assertThat(
            catchThrowableOfType(
                FormSchemaFaulty.class, () -> new FormSchemaReader().read("<form>")))
        .hasMessageContaining("no JSON");
  }
}
