package ru.vekha.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import ru.vekha.engine.FormRefused;

/** Whatever is sent, the check ends in an acceptable form or in a refusal that says why. */
class FormCheckPropertyTest {

  private static final FormSchema FORM = ReportForm.schema();
  private static final FormCheck CHECK = new FormCheck(ReportForm.CLOCK);

  @Property(tries = 1000)
  void nothingPassesThatTheFormDoesNotAllow(@ForAll("payloads") Map<String, Object> submitted) {
    CheckedForm checked;
    try {
      checked = CHECK.check(FORM, submitted, Map.of(), ReportForm.SHOWN);
    } catch (FormRefused refused) {
      assertThat(refused.problems()).isNotEmpty();
      assertThat(refused.getMessage()).startsWith("Форма не принята. ").hasSizeLessThan(5_000);
      return;
    }
    assertThat(FORM.fields()).extracting(FormField::key).containsAll(checked.values().keySet());
    assertThat(checked.values().get("outcome")).isIn("done", "partly");
    assertThat(checked.values()).containsEntry("confirmed", true).containsKey("report");
    assertThat(checked.values().containsKey("reasonText"))
        .isEqualTo("partly".equals(checked.values().get("outcome")));
    checked.values().values().forEach(FormCheckPropertyTest::isPlain);
  }

  @Property(tries = 500)
  void typedTextComesBackAsItIsOrIsRefused(@ForAll String text) {
    Map<String, Object> submitted = ReportForm.rightWith("report", text);
    try {
      Object kept = CHECK.check(FORM, submitted, Map.of(), ReportForm.SHOWN).values().get("report");
      assertThat(text).contains((String) kept);
    } catch (FormRefused refused) {
      assertThat(refused.problems()).singleElement().extracting("key").isEqualTo("report");
    }
  }

  private static void isPlain(Object value) {
    if (value instanceof String text) {
      assertThat(text.length()).isBetween(1, 1000);
      assertThat(TextCharacters.anyForbidden(text, true)).isFalse();
    } else if (value instanceof BigDecimal number) {
      assertThat(number.signum()).isNotNegative();
      assertThat(number.precision()).isLessThanOrEqualTo(15);
    } else {
      assertThat(value).isInstanceOfAny(Boolean.class, List.class);
    }
  }

  @Provide
  Arbitrary<Map<String, Object>> payloads() {
    List<String> keys = new ArrayList<>(FORM.fields().stream().map(FormField::key).toList());
    keys.add("total");
    Arbitrary<Map<String, Object>> noise =
        Arbitraries.maps(Arbitraries.of(keys), values().injectNull(0.1)).ofMaxSize(5);
    Arbitrary<Map<String, Object>> strangers =
        Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.just(Map.of())),
            Tuple.of(1, Arbitraries.maps(Arbitraries.strings(), values()).ofMaxSize(2)));
    return Combinators.combine(noise, strangers)
        .as(
            (some, others) -> {
              Map<String, Object> all = new HashMap<>(ReportForm.right());
              all.putAll(others);
              all.putAll(some);
              return all;
            });
  }

  private static Arbitrary<Object> values() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "done", "partly", "2026-11-21", "2026-02-30", "person-7", "room-1", "10:00", ""),
        Arbitraries.strings().ofMaxLength(40),
        Arbitraries.strings().withCharRange('а', 'я').ofMinLength(5).ofMaxLength(300),
        Arbitraries.of(true, false),
        Arbitraries.integers(),
        Arbitraries.doubles(),
        Arbitraries.bigDecimals(),
        Arbitraries.of("prepare", "hold", "sum-up", "x").list().ofMaxSize(4),
        Arbitraries.just(new Object()));
  }
}
