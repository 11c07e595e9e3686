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
          "в соответствии|соотв|соответств [.] с|со",
          "согласно",
          "согл .",
          "[в|по]"
              + " [отдельн*|особ*|индивидуальн*|утвержденн*|согласованн*|общему|годовому|единому|своему]"
              + " график*|плану|планам|программе|программам|расписанию",
          "[в|по] [отд|отдельн|спец|утв|утвержд|инд|индивид|доп|общешк] ."
              + " график*|плану|планам|программе",
          "по [*] графику|плану|программе|расписанию",
          "по дорожной|дорожным карте|картам",
          "по [особому|дополнительному|отдельному]"
              + " положению|положениям|распоряжению|постановлению|указанию|решению|приказам|срокам|письму",
          "в установленном порядке",
          "в рамках",
          "по срокам",
          "в сроки",
          "в установленн*|указанн*|определенн*|утвержденн*|назначенн* [*] срок*",
          "срок|сроки|дата|даты|время"
              + " устанавлива*|определя*|установлен*|утвержда*|назнача*|уточня*|согласовыва*",
          "срок|сроки|дата|даты по согласованию|договоренности",
          "срок|сроки|дата|даты не установлен*|определен*|назначен*",
          "о дате|датах|сроке|сроках будет",
          "срок|сроки|дата|даты будет|будут",
          "сообщается|объявляется|уточняется дополнительно",
          "в плановом порядке|режиме",
          "планово",
          "определяется|определяются|устанавливается|устанавливаются",
          "на начальном|первом|втором|основном|заключительном|итоговом|завершающем этапе",
          "с периодичностью",
          "в срок [,] установленн*",
          "по расписанию",
          "по приказу",
          "по согласованию",
          "по договоренности",
          "по приглашению|приглашениям",
          "по инициативе",
          "по отдельн*");

  // the school's own calendar names the days
  private static final Wordings HOLIDAYS =
      Wordings.anyOf(
          "[в|во|на] [время|период] [осенн*|зимн*|весенн*|летн*] каникул|каникулы|каникулах",
          "в каникулярн* время|период|дни");
  // «в период летней практики»: the timetable of the college names the days
  private static final Wordings COURSE =
      Wordings.anyOf(
          "в|во время|период|дни [*] [*] практики|сессии|аттестации|экзаменов|смены",
          "в|во время|период|дни [*] [*] месячника|декады|недели");
  private static final String HOLIDAYS_DIFFER =
      "Даты каникул у каждой школы свои: их назовёт календарный учебный график.";

  @Override
  public @Nullable Reading read(Cursor cursor) {
    int mark = cursor.mark();
    boolean holidays = cursor.take(HOLIDAYS);
    if (!holidays && !cursor.take(LEAD) && !cursor.take(COURSE)) {
      return null;
    }
    FreeText.skip(cursor);
    DeadlineRule rule = new ByOtherDocument(FreeText.inSmallLetter(cursor.textFrom(mark)));
    return holidays ? Reading.of(rule, HOLIDAYS_DIFFER) : Reading.of(rule);
  }
}
