package ru.vekha.deadline.language;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.rule.EachPeriod;
import ru.vekha.deadline.rule.Rhythm;

/** «ежеквартально», «каждый месяц», «ежегодный». */
final class FrequencyRecogniser implements Recogniser {

  @Override
  public @Nullable Reading read(Cursor cursor) {
    Rhythm rhythm = ReportingWords.takeEvery(cursor);
    return rhythm == null ? null : Reading.of(new EachPeriod(rhythm));
  }
}
