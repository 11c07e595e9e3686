package ru.vekha.community.section;

import java.util.List;

/** What mentoring is given to work with, and proposals to improve it. */
final class ImprovementSections {

  private ImprovementSections() {}

  static List<Section> all() {
    return List.of(resources(), proposals());
  }

  /** Bodaybo, model 5.2, 5.4: infrastructure and material support. */
  private static Section resources() {
    return Section.of(
        "resources",
        "resource",
        "Условия и ресурсы",
        "Ресурс",
        "",
        Field.dated("Предоставлен"),
        Field.line("title", "Что предоставлено", 300),
        Field.choice(
            "kind",
            "Вид",
            "ROOM",
            "Помещение",
            "EQUIPMENT",
            "Оборудование",
            "MATERIALS",
            "Методические материалы",
            "STAFF",
            "Кадры",
            "GRANT",
            "Грант",
            "FUNDS",
            "Средства"),
        Field.number("Номер документа").optional(),
        Field.tick("shared", "Используется совместно с другими организациями"));
  }

  /** Bodaybo, model 5.3(2); Samara 9: as needed. */
  private static Section proposals() {
    return Section.of(
            "proposals",
            "proposal",
            "Предложения по улучшению",
            "Предложение",
            "",
            Field.dated("Дата предложения"),
            Field.of(FieldKind.WORDS, "wording", "Что предлагается", 2000)
                .hint("Без фамилий и сведений о детях"),
            Field.choice(
                "subject",
                "О чём",
                "PROGRAMME",
                "Программа наставничества",
                "SYSTEM",
                "Система наставничества",
                "INFRASTRUCTURE",
                "Общая инфраструктура",
                "PRACTICES",
                "Распространение практик"),
            Field.choice(
                "state",
                "Состояние",
                "PREPARED",
                "Подготовлено",
                "SENT",
                "Направлено",
                "ACCEPTED",
                "Принято",
                "DECLINED",
                "Отклонено"),
            Field.day("answered_on", "Дата ответа").optional())
        .with(
            new Rule(
                values -> isAnswered(values) && !values.has("answered_on"),
                "answered_on",
                "Дата ответа: укажите, когда предложение приняли или отклонили."),
            new Rule(
                values -> !isAnswered(values) && values.has("answered_on"),
                "answered_on",
                "Дата ответа: ответа ещё нет. Уберите дату или измените состояние."));
  }

  private static boolean isAnswered(Values values) {
    return List.of("ACCEPTED", "DECLINED").contains(values.text("state"));
  }
}
