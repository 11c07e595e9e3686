package ru.vekha.deadline.language.family;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.FreeText;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.rule.ByOtherDocument;

/**
 * «в соответствии со сроками …», «согласно плану», «по отдельному графику», «в установленные
 * сроки».
 */
final class OtherDocumentRecogniser implements Recogniser {

  private static final Wordings LEAD =
      Wordings.anyOf(
          "в соответствии с|со",
          "согласно",
          "[в|по]"
              + " [отдельн*|особ*|индивидуальн*|утвержденн*|согласованн*|общему|годовому|единому|своему]"
              + " график*|плану|планам|программе|программам|расписанию",
          "по дорожной|дорожным карте|картам",
          "по положению|положениям|распоряжению|постановлению|указанию|решению|приказам|срокам",
          "в установленном порядке",
          "в рамках",
          "по срокам",
          "в сроки",
          "в установленн*|указанн*|определенн*|утвержденн*|назначенн* [*] срок*",
          "срок|сроки устанавлива*|определя*|установлен*|утвержда*|назнача*",
          "определяется|определяются|устанавливается|устанавливаются",
          "на начальном|первом|втором|основном|заключительном|итоговом|завершающем этапе",
          "с периодичностью",
          "в срок [,] установленн*",
          "по расписанию",
          "по приказу",
          "по согласованию",
          "по отдельн*");

  // the school's own calendar names the days
  private static final Wordings HOLIDAYS =
      Wordings.anyOf(
          "[в|во|на] [время|период] [осенн*|зимн*|весенн*|летн*] каникул|каникулы|каникулах",
          "в каникулярн* время|период|дни");
  private static final String HOLIDAYS_DIFFER =
      "Даты каникул у каждой школы свои: их назовёт календарный учебный график.";

  @Override
  public @Nullable Reading read(Cursor cursor) {
    int mark = cursor.mark();
    boolean holidays = cursor.take(HOLIDAYS);
    if (!holidays && !cursor.take(LEAD)) {
      return null;
    }
    FreeText.skip(cursor);
    DeadlineRule rule = new ByOtherDocument(FreeText.inSmallLetter(cursor.textFrom(mark)));
    return holidays ? Reading.of(rule, HOLIDAYS_DIFFER) : Reading.of(rule);
  }
}
