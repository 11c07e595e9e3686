package ru.vekha.community.section;

import java.util.List;

/**
 * Who works with the organisation (Bodaybo, model 5.1, 5.3), on which agreement (Dzerzhinsk 1.9;
 * Samara 7, 10, 14) and which mentors come from there.
 */
final class PartnerSections {

  static final String PARTNERS = "partners";

  private PartnerSections() {}

  static List<Section> all() {
    return List.of(partners(), agreements(), mentors());
  }

  private static Section partners() {
    return Section.of(
        PARTNERS,
        "partner",
        "Партнёры",
        "Партнёр",
        "Кто помогает наставничеству или собирается помогать.",
        Field.dated("Сотрудничаем или ведём переговоры с"),
        Field.line("name", "Название", 300),
        Field.choice(
            "kind",
            "Кто это",
            "ENTERPRISE",
            "Предприятие",
            "ENTREPRENEUR",
            "Предприниматель",
            "NGO",
            "Некоммерческая организация",
            "UNIVERSITY",
            "Вуз",
            "COLLEGE",
            "Колледж, техникум",
            "EDUCATION",
            "Образовательная организация",
            "CULTURE",
            "Организация культуры",
            "CENTRE",
            "Ресурсный или наставнический центр",
            "OTHER",
            "Другое"));
  }

  private static Section agreements() {
    return Section.of(
            "agreements",
            "partner_agreement",
            "Соглашения и договоры с партнёрами",
            "Соглашение",
            "Проект договора тоже можно внести: у него нет номера и срока.",
            Field.dated("Дата проекта или соглашения"),
            Field.entry("partner_id", "Партнёр", PARTNERS),
            Field.choice(
                "kind",
                "Вид",
                "COOPERATION",
                "О сотрудничестве",
                "NETWORK",
                "О сетевом взаимодействии",
                "RESOURCE_CENTRE",
                "С ресурсным центром",
                "MENTORING_CENTRE",
                "С наставническим центром"),
            Field.choice("state", "Состояние", "DRAFT", "Проект", "CONCLUDED", "Заключено"),
            Field.number("Номер").optional(),
            Field.term("valid_until", "Действует до").optional())
        .with(
            new Rule(
                values -> values.text("state").equals("CONCLUDED") && !values.has("number"),
                "number",
                "Номер: у заключённого соглашения он есть. Впишите номер или выберите «Проект»."),
            new Rule(
                values -> values.text("state").equals("CONCLUDED") && !values.has("valid_until"),
                "valid_until",
                "Действует до: укажите срок заключённого соглашения."));
  }

  private static Section mentors() {
    return Section.of(
        "partner-mentors",
        "partner_mentor",
        "Наставники от партнёров",
        "Наставник от партнёра",
        "",
        Field.dated("Предоставлен с"),
        Field.entry("partner_id", "Партнёр", PARTNERS),
        Field.mentor("Наставник из базы"));
  }
}
