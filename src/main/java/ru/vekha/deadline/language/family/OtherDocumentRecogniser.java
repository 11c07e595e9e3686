package ru.vekha.deadline.language.family;

import org.jspecify.annotations.Nullable;
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
          "[в|по] [отдельн*|индивидуальн*|утвержденн*|согласованн*|общему|годовому|единому|своему]"
              + " график*|плану|планам|программе|программам|расписанию",
          "по дорожной|дорожным карте|картам",
          "по положению|положениям|распоряжению|постановлению|указанию|решению|приказам|срокам",
          "в установленном порядке",
          "в рамках",
          "по срокам",
          "в сроки",
          "в установленн* срок*",
          "с периодичностью",
          "в срок [,] установленн*",
          "по расписанию",
          "по приказу",
          "по согласованию",
          "по отдельн*");

  @Override
  public @Nullable Reading read(Cursor cursor) {
    int mark = cursor.mark();
    if (!cursor.take(LEAD)) {
      return null;
    }
    FreeText.skip(cursor);
    return Reading.of(new ByOtherDocument(FreeText.inSmallLetter(cursor.textFrom(mark))));
  }
}
