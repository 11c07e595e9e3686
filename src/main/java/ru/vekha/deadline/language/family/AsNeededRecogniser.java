package ru.vekha.deadline.language.family;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wording;
import ru.vekha.deadline.rule.AsNeeded;
import ru.vekha.deadline.rule.AsNeeded.Cause;

/** «по мере необходимости», «при необходимости», «по запросу», «по мере поступления». */
final class AsNeededRecogniser implements Recogniser {

  private static final Map<Cause, List<Wording>> WORDS =
      new TreeMap<>(
          Map.of(
              Cause.NEED, Wording.anyOf("по мере необходимости|надобности", "при|по необходимости"),
              Cause.REQUEST,
                  Wording.anyOf(
                      "по запросу|запросам", "по мере обращения|обращений", "по требованию"),
              Cause.ARRIVAL,
                  Wording.anyOf(
                      "по мере поступления [заявлений|заявок|документов|материалов|информации]")));

  @Override
  public @Nullable Reading read(Cursor cursor) {
    for (Map.Entry<Cause, List<Wording>> each : WORDS.entrySet()) {
      if (cursor.take(each.getValue())) {
        return Reading.of(new AsNeeded(each.getKey()));
      }
    }
    return null;
  }
}
