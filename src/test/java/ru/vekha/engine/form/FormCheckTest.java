package ru.vekha.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static ru.vekha.engine.form.ReportForm.check;
import static ru.vekha.engine.form.ReportForm.right;
import static ru.vekha.engine.form.ReportForm.rightWith;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vekha.engine.FormRefused;

class FormCheckTest {

  @Test
  void acceptsARightSubmission() {
    CheckedForm checked = check(right());

    assertThat(checked.values())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "outcome", "done",
                "report", "Проведено занятие",
                "documentNumber", "12-у",
                "documentDate", "2026-11-20",
                "noDocument", false,
                "confirmed", true));
    assertThat(checked.dropped()).isEmpty();
  }

  @Test
  void namesEveryEmptyRequiredField() {
    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(
            () -> check(new HashMap<>(Map.of("confirmed", false, "report", " \u00a0\u200b\n "))))
        .withMessage(
            "Форма не принята. Поле «Исполнение»: выберите значение из списка."
                + " Поле «Что сделано»: заполните поле."
                + " Поле «Номер документа»: заполните поле."
                + " Поле «Дата документа»: укажите дату."
                + " Поле «Сведения верны»: поставьте отметку.");
  }

  @Test
  void refusesAnUnknownField() {
    refuses("deadline", "2030-01-01", "Поле «deadline»: такого поля нет в форме.");
    refuses("<img src=x>", "x", "В форме нет поля, которое прислано.");
    refuses("к".repeat(100_000), "x", "В форме нет поля, которое прислано.");
  }

  @Test
  void valuesShownCannotBeOverwritten() {
    refuses("controllers", List.of("person-9"), "Поле «controllers»: такого поля нет в форме.");

    CheckedForm checked = check(rightWith("activityTitle", "Другое мероприятие"));
    assertThat(checked.values()).doesNotContainKey("activityTitle");
    assertThat(checked.dropped()).containsExactly("activityTitle");
  }

  @Test
  void refusesNumbersOutOfBounds() {
    refuses("participants", -500, "Поле «Число участников»: число не может быть меньше 0.");
    refuses("participants", 10_001L, "Поле «Число участников»: число не может быть больше 10000.");
    refuses("participants", 1.5, "Поле «Число участников»: укажите целое число.");
    refuses("hours", 1.25, "Поле «Часов»: цифр после запятой может быть не больше 1.");
    refuses("hours", 1.2, "Поле «Часов»: число должно делиться на 0,5 без остатка.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e9", "1e999999999", "NaN", "Infinity", "0x10", " 1", "1,5", "=1+1", "١٢", "--1"})
  void refusesTextThatIsNoNumber(String text) {
    refuses("hours", text, "Поле «Часов»: укажите число.");
  }

  @Test
  void refusesNumbersThatAreNone() {
    refuses("hours", Double.NaN, "Поле «Часов»: укажите число.");
    refuses("hours", Double.POSITIVE_INFINITY, "Поле «Часов»: укажите число.");
    refuses("hours", 1e300, "Поле «Часов»: укажите число.");
    refuses("hours", true, "Поле «Часов»: укажите число.");
    refuses("hours", List.of(1), "Поле «Часов»: укажите число.");
  }

  @Test
  void readsNumbersHoweverTheyAreSent() {
    assertThat(check(rightWith("hours", "2.50")).values())
        .containsEntry("hours", new BigDecimal("2.5"));
    assertThat(check(rightWith("hours", 100.0)).values())
        .containsEntry("hours", new BigDecimal("100"));
    assertThat(check(rightWith("participants", 0)).values())
        .containsEntry("participants", BigDecimal.ZERO);
  }

  @Test
  void refusesOptionsThatAreNotOffered() {
    refuses("outcome", "excellent", "Поле «Исполнение»: выберите значение из списка.");
    refuses("outcome", "DONE", "Поле «Исполнение»: выберите значение из списка.");
    refuses("place", 1, "Поле «Место»: значение неверного вида.");
    refuses("controllerId", "person-9", "Поле «Кому на проверку»: выберите значение из списка.");
    refuses("place", "room-3", "Поле «Место»: выберите значение из списка.");
  }

  @Test
  void acceptsOptionsThatTheModuleOffers() {
    Map<String, Object> submitted = rightWith("controllerId", "person-8");
    submitted.put("place", "room-2");

    assertThat(check(submitted).values())
        .containsEntry("controllerId", "person-8")
        .containsEntry("place", "room-2");
  }

  @Test
  void optionsCannotBeWidenedByTypedValues() {
    Map<String, Object> submitted = rightWith("place", "room-3");
    submitted.put("rooms", List.of("room-3"));

    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(() -> check(submitted))
        .withMessageContaining("Поле «Место»: выберите значение из списка.");
  }

  @Test
  void severalChoicesAreASubsetWithoutDoubles() {
    assertThat(check(rightWith("stages", List.of("hold", "prepare"))).values())
        .containsEntry("stages", List.of("hold", "prepare"));
    assertThat(check(rightWith("stages", List.of())).values()).doesNotContainKey("stages");
    refuses(
        "stages", List.of("hold", "hold"), "Поле «Этапы»: одно и то же значение выбрано дважды.");
    refuses("stages", List.of("x"), "Поле «Этапы»: выберите значения из списка, каждое один раз.");
    refuses(
        "stages",
        List.of("hold", List.of("hold")),
        "Поле «Этапы»: выберите значения из списка, каждое один раз.");
    refuses("stages", "hold", "Поле «Этапы»: значение неверного вида.");
  }

  @Test
  void anUnboundedListOfChoicesIsRefusedAtOnce() {
    refuses(
        "stages",
        Collections.nCopies(1_000_000, "hold"),
        "Поле «Этапы»: выберите значения из списка, каждое один раз.");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-29, такой даты нет; укажите дату в виде ДД.ММ.ГГГГ",
    "2026-13-01, такой даты нет; укажите дату в виде ДД.ММ.ГГГГ",
    "21.11.2026, такой даты нет; укажите дату в виде ДД.ММ.ГГГГ",
    "2026-11-20T00:00:00, такой даты нет; укажите дату в виде ДД.ММ.ГГГГ",
    "+12026-11-20, такой даты нет; укажите дату в виде ДД.ММ.ГГГГ",
    "0226-11-20, проверьте год",
    "9999-12-31, проверьте год"
  })
  void refusesDatesThatAreNone(String date, String reason) {
    refuses("documentDate", date, "Поле «Дата документа»: " + reason + ".");
  }

  @Test
  void aLeapDayIsADate() {
    assertThat(check(rightWith("documentDate", "2028-02-29")).values())
        .containsEntry("documentDate", "2028-02-29");
  }

  @Test
  void refusesPassedDatesWhereTheFormSaysSo() {
    // The clock stands at 21 November 2026.
    assertThat(check(rightWith("nextDate", "2026-11-21")).values())
        .containsEntry("nextDate", "2026-11-21");
    refuses(
        "nextDate",
        "2026-11-20",
        "Поле «Следующая встреча»: дата не может быть раньше сегодняшней (21.11.2026).");
  }

  @Test
  void readsTimesWithAndWithoutOffset() {
    assertThat(check(rightWith("nextTime", "10:30")).values()).containsEntry("nextTime", "10:30");
    assertThat(check(rightWith("nextTime", "10:30+03:00")).values())
        .containsEntry("nextTime", "10:30+03:00");
    refuses("nextTime", "25:00", "Поле «Время встречи»: укажите время.");
    refuses("nextTime", "10:30" + "0".repeat(1_000_000), "Поле «Время встречи»: укажите время.");
  }

  @Test
  void aHiddenFieldIsNotRequiredAndItsValueIsDropped() {
    CheckedForm checked = check(rightWith("reasonText", "Не хватило времени"));

    assertThat(checked.values()).doesNotContainKey("reasonText");
    assertThat(checked.dropped()).containsExactly("reasonText");
  }

  @Test
  void aFieldThatAnAnswerBringsUpIsRequired() {
    refuses("outcome", "partly", "Поле «Почему не полностью»: заполните поле.");
  }

  @Test
  void aHiddenGroupHidesItsFields() {
    Map<String, Object> submitted = rightWith("noDocument", true);
    submitted.remove("documentNumber");
    submitted.put("documentDate", "not a date");

    CheckedForm checked = check(submitted);

    assertThat(checked.values()).doesNotContainKeys("documentNumber", "documentDate");
    assertThat(checked.dropped()).containsExactly("documentDate");
  }

  @Test
  void computedValuesOfTheBrowserAreIgnored() {
    CheckedForm checked = check(rightWith("total", 1_000_000));

    assertThat(checked.values()).doesNotContainKey("total");
    assertThat(checked.dropped()).containsExactly("total");
  }

  @Test
  void refusesAMegabyteOfText() {
    refuses(
        "report",
        "я".repeat(1_048_576),
        "Поле «Что сделано»: не больше 1000 знаков, введено 1048576.");
    refuses(
        "report",
        " ".repeat(1_048_576),
        "Поле «Что сделано»: не больше 1000 знаков, введено 1048576.");
  }

  @Test
  void countsTheLengthWithoutBlanksAround() {
    assertThat(check(rightWith("report", "  " + "я".repeat(1000) + "\n")).values())
        .containsEntry("report", "я".repeat(1000));
    refuses("report", "я".repeat(1001), "Поле «Что сделано»: не больше 1000 знаков, введено 1001.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000b",
        "a\u0007b",
        "a\u001bb",
        "a\u009fb",
        "a\ud800b",
        "a\uffffb",
        "a\u202eb"
      })
  void refusesCharactersThatAreNoWriting(String text) {
    refuses(
        "report",
        text,
        "Поле «Что сделано»: есть недопустимые знаки; наберите текст заново без вставки.");
  }

  @Test
  void keepsLineBreaksWhereTheyBelong() {
    assertThat(check(rightWith("report", "первое\r\n\tвторое")).values())
        .containsEntry("report", "первое\r\n\tвторое");
    refuses(
        "phone",
        "+7 900\n0000000",
        "Поле «Телефон»: есть недопустимые знаки; наберите текст заново без вставки.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${7*7}",
        "#{7*7}",
        "{{7*7}}",
        "=1+1",
        "<%= 7*7 %>",
        "<script>alert(1)</script>",
        "'; --"
      })
  void typedExpressionsAreText(String text) {
    assertThat(check(rightWith("report", text)).values()).containsEntry("report", text);
  }

  @Test
  void typedExpressionsCannotTurnAConditionRound() {
    refuses("outcome", "partly\" or true or \"", "Поле «Исполнение»: выберите значение из списка.");
  }

  @Test
  void tellsWhatAPatternWants() {
    refuses(
        "documentNumber",
        "№ 12",
        "Поле «Номер документа»: только цифры, буквы, дефис и косая черта.");
  }

  @Test
  void checksAddressesAndTelephones() {
    assertThat(check(rightWith("email", "curator@школа-7.рф")).values()).containsKey("email");
    refuses(
        "email",
        "curator",
        "Поле «Почта для ответа»: укажите адрес электронной почты, например name@school.ru.");
    for (String phone : List.of("+7 900 000-00-00", "8(900)0000000", "22-33-44")) {
      assertThat(check(rightWith("phone", phone)).values()).containsEntry("phone", phone);
    }
    refuses("phone", "нет", "Поле «Телефон»: укажите номер телефона, например +7 900 000-00-00.");
  }

  @Test
  void refusesValuesOfAnotherKind() {
    refuses("report", 5, "Поле «Что сделано»: значение неверного вида.");
    refuses("report", List.of("a"), "Поле «Что сделано»: значение неверного вида.");
    refuses("confirmed", "true", "Поле «Сведения верны»: значение неверного вида.");
    refuses(
        "documentDate",
        20261120,
        "Поле «Дата документа»: такой даты нет; укажите дату в виде ДД.ММ.ГГГГ.");
  }

  private static void refuses(String key, Object value, String sentence) {
    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(() -> check(rightWith(key, value)))
        .withMessage("Форма не принята. " + sentence);
  }
}
