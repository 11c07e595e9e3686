package ru.vekha.deadline.language.family;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.FreeText;
import ru.vekha.deadline.language.token.Token;
import ru.vekha.deadline.language.token.Vocabulary;
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
  // «ежеквартально или немедленно при необходимости»
  private static final Wordings OR =
      Wordings.anyOf(
          "или|либо [)]", "только", "немедленно|незамедлительно|безотлагательно|оперативно|срочно");
  private static final Wordings GOES_ON = Wordings.anyOf("не|но|и|а|или|либо");
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
    while (cursor.take(OR)) {}
    int mark = cursor.mark();
    if (cursor.take(NEED)) {
      skipObject(cursor);
      return Reading.of(new AsNeeded(IN_NEED));
    }
    if (!cursor.take(CAUSE)) {
      return null;
    }
    FreeText.skip(cursor);
    return Reading.of(new AsNeeded(FreeText.inSmallLetter(cursor.textFrom(mark))));
  }

  /** «при необходимости принятия решений»: what it is needed for says nothing of time. */
  private static void skipObject(Cursor cursor) {
    Token token = cursor.peek();
    while (token != null
        && token.isWord()
        && !Vocabulary.speaksOfTime(token.text())
        && !cursor.sees(GOES_ON)
        && !Families.isDeadline(cursor)) {
      cursor.next();
      token = cursor.peek();
    }
  }
}
