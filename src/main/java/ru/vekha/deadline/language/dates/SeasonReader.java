package ru.vekha.deadline.language.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.span.Season;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearlySpan;

/** Reads seasons: «осень 2021 г.», «весной», «зимний период», «зима 2021-2022 гг.». */
final class SeasonReader implements SpanReader {

  private static final List<Wordings> NAMES =
      List.of(
          Wordings.anyOf("зима|зимы|зиму|зимой", "зимн* период|периода|месяцы"),
          Wordings.anyOf("весна|весны|весну|весной", "весенн* период|периода|месяцы"),
          Wordings.anyOf("лето|лета|летом", "летн* период|периода|месяцы"),
          Wordings.anyOf("осень|осени|осенью", "осенн* период|периода|месяцы"));

  @Override
  public @Nullable YearlySpan read(Cursor cursor) {
    for (int number = 1; number <= NAMES.size(); number++) {
      if (cursor.take(NAMES.get(number - 1))) {
        Integer start = YearReader.takeYearAndNext(cursor);
        YearMark year =
            start == null
                ? YearReader.take(cursor)
                : new YearMark.Stated(number == 4 ? start : start + 1);
        return new Season(number, year);
      }
    }
    return null;
  }
}
