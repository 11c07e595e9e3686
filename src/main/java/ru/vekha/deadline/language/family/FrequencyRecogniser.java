package ru.vekha.deadline.language.family;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.rule.repetition.EachPeriod;
import ru.vekha.deadline.rule.repetition.Rhythm;

/** «ежеквартально», «каждый месяц», «ежегодный». */
final class FrequencyRecogniser implements Recogniser {

  @Override
  public @Nullable Reading read(Cursor cursor) {
    Rhythm rhythm = ReportingWords.takeEvery(cursor);
    return rhythm == null ? null : Reading.of(new EachPeriod(rhythm));
  }
}
