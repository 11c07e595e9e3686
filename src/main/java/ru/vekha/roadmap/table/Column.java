package ru.vekha.roadmap.table;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.vekha.roadmap.wording.Wording;

/** What a column of a roadmap's table holds, known by the words of its heading. */
public enum Column {
  // «№», «№ п/п», «п/п», «Номер пункта»
  NUMBER("№.{0,12}|n|n п/п|п/п|п\\.п\\.?|пп|номер.*"),
  // «Ответственный за исполнение», «Ответственный исполнитель», «Исполнители»
  RESPONSIBLE(".*(?:ответствен|исполнител).*"),
  // «Срок реализации», «Сроки», «Дата проведения», «Период исполнения»
  DEADLINE("(?:планов\\S+ |предельн\\S+ )?(?:срок|дата|период|время).*"),
  // «Результат. Вид документа», «Документы», «Форма отчётности», «Показатель»
  RESULT(
      ".*(?:результат|вид документа|документ|отчетност|подтвержд|продукт).*|показател.*|форма завершения.*"),
  // «Наименование мероприятий», «Мероприятие», «Содержание деятельности», «Действия»
  TITLE(".*мероприяти.*|наименование.*|содержание.*|действи.*|вид деятельности.*|задачи?");

  private static final int LONGEST = 120;

  private final Pattern heading;

  Column(String heading) {
    this.heading = Pattern.compile(heading);
  }

  /** The column that a heading names; nothing for a heading of another kind. */
  public static Optional<Column> of(String heading) {
    if (heading.isEmpty() || heading.length() > LONGEST) {
      return Optional.empty();
    }
    String key = Wording.key(heading).replaceAll("[\"*:.]+$", "").strip();
    return Stream.of(values()).filter(column -> column.heading.matcher(key).matches()).findFirst();
  }
}
