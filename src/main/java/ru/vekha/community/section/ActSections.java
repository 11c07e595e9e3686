package ru.vekha.community.section;

import java.util.List;
import java.util.regex.Pattern;

/** Local acts and what has to be in them, contact persons, programmes for special categories. */
final class ActSections {

  static final String ACTS = "acts";

  /** No name looks like this. */
  private static final Pattern ACT_NUMBER =
      Pattern.compile("[0-9]{1,6}([/-]([0-9]{1,6}|[А-ЯЁа-яё]{1,4})){0,3}");

  private ActSections() {}

  static List<Section> all() {
    return List.of(acts(), checks(), contacts(), special());
  }

  private static Section acts() {
    return Section.of(
        ACTS,
        "local_act",
        "Локальные акты и методические материалы",
        "Локальный акт",
        "",
        Field.dated("Дата"),
        Field.line("title", "Название", 300),
        Field.choice(
            "kind",
            "Вид",
            "REGULATION",
            "Положение о наставничестве",
            "PAY_REGULATION",
            "Положение об оплате труда",
            "MOTIVATION",
            "Система мотивации наставников",
            "ORDER",
            "Приказ",
            "RECOMMENDATIONS",
            "Методические рекомендации",
            "PLAN",
            "План (школы молодого педагога и другие)",
            "PROGRAMME",
            "Программа",
            "OTHER",
            "Другой акт"),
        Field.number("Номер"),
        Field.day("sent_on", "Направлено организациям").optional(),
        Field.address("Адрес на сайте"));
  }

  /** Bataysk 1.3: five things, and one that is missing makes the whole act not in order. */
  private static Section checks() {
    return Section.of(
            "act-checks",
            "check_of_act",
            "Проверка содержания актов",
            "Проверка акта",
            "Раз в год отметьте всё, что есть в акте. Пока чего-то нет, проверка не сохраняется:"
                + " сначала дополните акт.",
            Field.dated("Дата проверки"),
            Field.entry("act_id", "Акт", ACTS),
            Field.tick("terms", "Есть сроки реализации"),
            Field.tick("responsible", "Названы ответственные"),
            Field.tick("monitoring", "Есть сроки мониторинга"),
            Field.tick("results", "Есть планируемые результаты"),
            Field.tick("roadmap_approved", "Утверждена дорожная карта"))
        .with(
            missing("terms", "сроки реализации"),
            missing("responsible", "ответственные"),
            missing("monitoring", "сроки мониторинга"),
            missing("results", "планируемые результаты"),
            missing("roadmap_approved", "утверждение дорожной карты"));
  }

  private static Rule missing(String column, String what) {
    return new Rule(
        values -> !values.ticked(column),
        column,
        "Не хватает: " + what + ". Внесите изменения в акт и повторите проверку.");
  }

  private static Section contacts() {
    return Section.of(
        "contacts",
        "contact_person",
        "Ответственные за связь с муниципальным центром",
        "Ответственный за связь",
        "",
        Field.dated("Дата приказа"),
        Field.person("Сотрудник"),
        Field.number("Номер приказа"));
  }

  /** Dzerzhinsk 1.11; Bodaybo, model 5.2: an act and a number of people, never who or why. */
  private static Section special() {
    return Section.of(
            "special",
            "special_programme",
            "Программы для особых категорий",
            "Программа для особой категории",
            "Только акт и число участников: ни фамилий, ни сведений о здоровье здесь нет.",
            Field.dated("Дата акта"),
            Field.choice(
                "category",
                "Категория",
                "DISABILITY",
                "Дети с ОВЗ",
                "GIFTED",
                "Одарённые дети",
                "HARD_SITUATION",
                "Дети в трудной жизненной ситуации",
                "LOW_INCOME",
                "Дети из малообеспеченных семей",
                "RURAL_REMOTE",
                "Дети из сельских и отдалённых мест",
                "ORPHAN",
                "Дети-сироты и оставшиеся без попечения родителей"),
            Field.line("number", "Номер акта", 30)
                .hint("Начинается с цифры, например 45-од или 12/3"),
            Field.count("participants", "Сколько участников", 10_000))
        .with(
            new Rule(
                values -> !ACT_NUMBER.matcher(values.text("number")).matches(),
                "number",
                "Номер акта: нужны цифры и, если есть, короткая приписка: 45-од, 12/3."),
            new Rule(
                values -> values.count("participants") == 0,
                "participants",
                "Сколько участников: нужно число больше нуля."));
  }
}
