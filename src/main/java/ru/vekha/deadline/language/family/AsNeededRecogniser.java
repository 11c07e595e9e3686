package ru.vekha.deadline.language.family;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.FreeText;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.rule.AsNeeded;

/**
 * «по мере необходимости», «при необходимости», «по запросу школ», «по мере поступления заявок».
 */
final class AsNeededRecogniser implements Recogniser {

  private static final String IN_NEED = "по мере необходимости";
  private static final Wordings NEED =
      Wordings.anyOf(
          "по мере необходимости|надобности|потребности",
          "при|по необходимости|потребности|надобности",
          "в случае необходимости|потребности");
  private static final Wordings CAUSE =
      Wordings.anyOf(
          "по мере",
          "по запросу|запросам|заявке|заявкам|обращению|обращениям|требованию|факту|желанию",
          "при наличии|обращении",
          "при первом обращении",
          "при поступлении|возникновении",
          "в рабочем порядке",
          "в случае",
          "в соответствии с запрос*|заявк*",
          "согласно запрос*|заявк*");

  @Override
  public @Nullable Reading read(Cursor cursor) {
    int mark = cursor.mark();
    if (cursor.take(NEED)) {
      return Reading.of(new AsNeeded(IN_NEED));
    }
    if (!cursor.take(CAUSE)) {
      return null;
    }
    FreeText.skip(cursor);
    return Reading.of(new AsNeeded(FreeText.inSmallLetter(cursor.textFrom(mark))));
  }
}
