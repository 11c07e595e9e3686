package ru.vekha.community.section;

import java.util.List;

/** Councils, communities and schools, who is in them and when they met (Bataysk 2.2, 3.6). */
final class BodySections {

  private static final String BODIES = "bodies";

  private BodySections() {}

  static List<Section> all() {
    return List.of(bodies(), members(), meetings());
  }

  /** The school of mentors begins after the programmes of September (school template 4/4). */
  private static Section bodies() {
    return Section.of(
            BODIES,
            "mentor_body",
            "Сообщество, советы и школы",
            "Совет, сообщество или школа",
            "",
            Field.dated("Дата приказа"),
            Field.line("name", "Название", 300),
            Field.choice(
                "kind",
                "Вид",
                "COUNCIL",
                "Совет наставников",
                "COMMUNITY",
                "Сообщество наставников",
                "SCHOOL_OF_MENTORS",
                "Школа наставников",
                "SCHOOL_OF_YOUNG_TEACHER",
                "Школа молодого педагога"),
            Field.number("Номер приказа"),
            Field.term("starts_on", "Начинает работу"))
        .with(
            new Rule(
                BodySections::startsTooEarly,
                "starts_on",
                "Начинает работу: школа наставников начинается в октябре, после программ"
                    + " сентября."));
  }

  private static boolean startsTooEarly(Values values) {
    var starts = values.day("starts_on");
    return values.text("kind").equals("SCHOOL_OF_MENTORS")
        && starts != null
        && List.of(7, 8, 9).contains(starts.getMonthValue());
  }

  private static Section members() {
    return Section.of(
        "members",
        "body_member",
        "Состав советов и сообществ",
        "Участник совета или сообщества",
        "",
        Field.dated("Входит с"),
        Field.entry("body_id", "Совет или сообщество", BODIES),
        Field.person("Кто"),
        Field.choice(
            "position",
            "Роль",
            "MEMBER",
            "Участник",
            "CHAIR",
            "Председатель",
            "SECRETARY",
            "Секретарь"));
  }

  private static Section meetings() {
    return Section.of(
        "meetings",
        "body_meeting",
        "Заседания и занятия",
        "Заседание",
        "",
        Field.dated("Дата"),
        Field.entry("body_id", "Совет, сообщество или школа", BODIES),
        Field.number("Номер протокола"),
        Field.line("topic", "Повестка или тема", 500));
  }
}
