package ru.vekha.community.section;

import java.util.List;

/** What people outside were told and shown. */
final class OpennessSections {

  private OpennessSections() {}

  static List<Section> all() {
    return List.of(informing(), events());
  }

  /** School template 1/2: protocols; Bataysk 1.4, 3.5: rubrics of the site. */
  private static Section informing() {
    return Section.of(
            "informing",
            "informing",
            "Информирование",
            "Информирование",
            "Советы и собрания подтверждает номер протокола, публикации и разделы сайта — адрес.",
            Field.dated("Дата"),
            Field.line("topic", "Тема или название", 300),
            Field.choice(
                "kind",
                "Вид",
                "PEDAGOGICAL_COUNCIL",
                "Педагогический совет",
                "METHODICAL_COUNCIL",
                "Методический совет",
                "PARENTS_MEETING",
                "Родительское собрание",
                "LEARNERS_MEETING",
                "Собрание обучающихся",
                "PUBLICATION",
                "Публикация",
                "SITE_SECTION",
                "Раздел на сайте"),
            Field.number("Номер протокола или приказа").optional(),
            Field.address("Адрес на сайте"))
        .with(
            new Rule(
                values -> !isOnline(values) && !values.has("number"),
                "number",
                "Номер протокола: впишите номер, он подтверждает совет или собрание."),
            new Rule(
                values -> isOnline(values) && !values.has("address"),
                "address",
                "Адрес на сайте: впишите адрес публикации или раздела."));
  }

  private static boolean isOnline(Values values) {
    return List.of("PUBLICATION", "SITE_SECTION").contains(values.text("kind"));
  }

  /** School template 7/4; Bataysk 2.3, 2.4, 2.6. */
  private static Section events() {
    return Section.of(
            "events",
            "public_event",
            "События",
            "Событие",
            "",
            Field.dated("Дата"),
            Field.line("title", "Название", 300),
            Field.choice(
                "kind",
                "Вид",
                "CLOSING",
                "Итоговое открытое мероприятие",
                "YOUNG_TEACHER_WEEK",
                "Неделя молодого педагога",
                "THIRD_YEAR_DEFENCE",
                "Защита достижений молодых педагогов третьего года",
                "NEWCOMERS_SURVEY",
                "Анкетирование прибывших молодых педагогов",
                "FORUM",
                "Форум, конференция",
                "CONTEST",
                "Конкурс",
                "OTHER",
                "Другое"),
            Field.number("Номер приказа или протокола"),
            Field.count("participants", "Сколько участников", 100_000),
            Field.count("partners", "Сколько партнёров участвовало", 1_000).optional())
        .with(
            new Rule(
                values -> values.count("participants") == 0,
                "participants",
                "Сколько участников: нужно число больше нуля."),
            new Rule(
                values -> values.text("kind").equals("CLOSING") && values.count("partners") == 0,
                "partners",
                "Сколько партнёров участвовало: итоговое мероприятие проводят вместе с"
                    + " партнёрами."));
  }
}
