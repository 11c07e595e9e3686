package ru.vekha.execution.amendment;

/** A field whose words the new order changes. */
public record WordChange(Field field, String before, String after) {

  /** What can be worded anew. */
  public enum Field {
    ROADMAP_TITLE("Название"),
    PERIOD("Период"),
    SCHOOL_YEAR("Учебный год"),
    DAYS_OFF("Срок на выходном"),
    NUMBER("Номер"),
    SECTION("Раздел"),
    TITLE("Мероприятие"),
    DEADLINE("Срок"),
    RESPONSIBLE("Ответственный"),
    RESULT("Результат"),
    DOCUMENT_KIND("Вид документа");

    private final String title;

    Field(String title) {
      this.title = title;
    }

    /** The field as users read it. */
    public String title() {
      return title;
    }
  }
}
