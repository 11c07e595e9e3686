package ru.vekha.roadmap.result;

import static ru.vekha.roadmap.DocumentKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.vekha.roadmap.DocumentKind;

/**
 * The words of each kind of document. A phrase is of the first kind whose words it has, so the
 * closer kinds stand before the wider ones.
 */
record KindWords(DocumentKind kind, Pattern words) {
  private static final List<KindWords> ALL = new ArrayList<>();
  private static final List<KindWords> LATER = new ArrayList<>();

  static {
    // What is done and not written stands first: «Реализация плана» is no plan.
    add(STATE, "^(?:реализация|укрепление|повышение уровня|трансляция|формирование региональн)");
    add(STATE, "^сформирована система");
    add(MEETING_CONSIDERATION, "^рассмотрение вопрос");
    add(PLAN_INCLUSION, "^включение .*в план");
    add(ACCESS, "^доступ ");
    add(CONSENT, "согласи\\p{L} на обработку");
    add(AGREEMENT_MARK, "^согласовани|^лист согласования");
    add(REPORT_SPRAVKA, "справ(?:к|ок)");
    add(REGISTER_MARK, "отметк");
    add(FEDERAL_STATISTICAL_FORM, "статистического наблюдения");
    add(STATISTICS, "статистическ");
    add(EVALUATION_MATERIALS, "материалы в соответствии с приложением");
    add(ANALYTIC_MATERIALS, "аналитических? материал|аналитические материал");
    add(
        MONITORING_DATA,
        "данны\\p{L}+ (?:результатов |по результатам )?мониторинг|мониторингов|внутренний мониторинг");
    add(REPORT_SPRAVKA, "^результаты мониторинга");
    add(REGISTER_DATA, "первичные данные");
    add(INFORMATION_SYSTEM_CONTENT, "\\bаис\\b|информационн\\p{L}+ систем");
    add(WEBSITE_SECTION, "раздел\\p{L}* (?:на )?сайт|страниц\\p{L} (?:на )?сайт");
    add(
        MEDIA_PUBLICATION,
        "на сайте|\\bсми\\b|публикац|сети интернет|социальных сетях|телевидени|передачи|сюжеты");
    add(DRAFT_CONTRACT, "^проекты? (?:договор|соглашени)");
    add(PROPOSALS, "предложени");
    add(ORDER, "^приказ|назначение куратора");
    add(ENCOURAGEMENT_LETTER, "благодарственн");
    add(LETTER, "\\bписьм|рассылка");
    add(PROTOCOL, "протокол");
    add(AGENDA, "повестк");
    add(HANDOUT, "раздаточн");
    add(PRESENTATION, "презентаци");
    add(EVENT_REGULATION, "регламент");
    add(INCENTIVE_SHEET, "стимулирующие листы");
    add(REGULATION, "положени");
    add(AGREEMENT_CONTRACT, "договор|соглашени|\\bгпд\\b");
    add(INDICATOR_VALUES, "показатели .*достигнут|достижение показател");
    add(INDICATOR_TABLE, "показател");
    add(BASE_REGISTER, "формы согласно приложени");
    add(MODEL, "целевая модель");
    add(
        INDIVIDUAL_PLAN,
        "индивидуальн\\p{L}+ план|индивидуальн\\p{L}+ (?:образовательн\\p{L}+ )?маршрут");
    add(ROADMAP, "дорожн\\p{L}+ карт");
    add(STATE_PAIRS, "наставническ\\p{L}+ пар");
    add(TEST, "тестировани");
    add(SURVEY, "анкет|\\bопрос");
    add(PORTFOLIO, "портфолио");
    add(MEMO, "памятк");
    add(SCENARIO, "сценари");
    add(
        METHODICAL_MATERIAL,
        "методическ\\p{L}+ (?:материал|рекомендац|разработ|пособ|и информац)|методических материалов|оценочные материалы|рабочие листы");
    add(CONSULTATION, "консультаци");
    add(BEST_PRACTICES, "^лучших практик");
    add(BASE_REGISTER, "\\bбаз[аыу]\\b|\\bбанк\\b|реестр|перечень|список");
    add(PROGRAMME, "^(?:[\\w()]+ ){0,2}программ[аы]\\b");
    add(PLAN_SCHEDULE, "план мероприятий|план работы|календарный план|график|план-график");
    add(REPORT, "отчет\\p{L}* об их проведении|отчет\\p{L}* о проведении");
    add(REPORT_SPRAVKA, "отчет");
    add(
        TRAINING_EVENT,
        "обучающ\\p{L}+ мероприят|курс\\p{L}* повышения|^вебинар|^семинары?\\b|^практикум|^обучение наставник");
    add(MEETING, "^рабочие встречи|^совещани[ея]\\b|^встреч[аи]\\b");
    add(PROJECT, "проект");
    add(PLAN, "^план");
    add(
        ADMINISTRATIVE_ACT,
        "распорядительн|распоряжени|постановлени|нормативн\\p{L}+ (?:правов\\p{L}+ )?(?:документ|акт)");
    // What the closer words above have not named, asked of a cell in which they find nothing.
    later(ADMINISTRATIVE_ACT, "\\bлокальн\\p{L}+ (?:\\p{L}+ )?акт|\\bлна\\b|\\bнпа\\b");
    later(PLAN_SCHEDULE, "циклограмм|\\bплан\\b");
    later(PROTOCOL, "решени[ея] (?:\\p{L}+ )?(?:совет|коллеги|совещани|комисси)|выписк");
    later(CERTIFICATE, "сертификат|удостоверени|свидетельств");
    later(ENCOURAGEMENT_LETTER, "грамот|диплом");
    later(STATE_PAIRS, "\\bпар[ыа]?\\b");
    later(
        REGISTER_DATA,
        "(?:явочн|регистрационн)\\p{L}+ лист|лист\\p{L}* регистрации|дневник|журнал|карт\\p{L} (?:наблюдени|посещени)|сводн\\p{L}+ (?:таблиц|данн)");
    later(BASE_REGISTER, "\\bсписк");
    later(EVALUATION_MATERIALS, "диагностик|диагностическ|чек-лист|оценочн");
    later(
        MEDIA_PUBLICATION,
        "\\bпост[ыа]?\\b|стать[яи]|заметк|новост|видеорол|видеоматериал|фотоматериал|репортаж|пресс-релиз");
    later(MEMO, "буклет|листовк|брошюр");
    later(
        TRAINING_EVENT,
        "мастер-класс|тренинг|открыт\\p{L}+ (?:урок|заняти)|семинар|вебинар|обучен[аоы]?\\b|повышение квалификации|стажировк");
    later(
        MEETING,
        "кругл\\p{L}+ стол|конференци|\\bфорум|слет\\b|собеседовани|собрани|заседани|совещани|встреч");
    later(ORDER, "назначен[аоы]?\\b");
    later(PROGRAMME, "программ[аы]?\\b");
    later(MONITORING_DATA, "^мониторинг");
    later(METHODICAL_MATERIAL, "методическ|^рекомендаци|^материалы|сборник|методичк");
    later(REPORT_SPRAVKA, "^информаци[яи]\\b|заключени[ея]|^акт\\b|^анализ\\b|аналитическ");
    later(
        STATE,
        "^(?:информированност|создани\\p{L} услови|созданы услови|рост|увеличени|повышени|охват|обеспечен|\\d+ ?%|удовлетворенност|готовност|снижени|развити)");
  }

  private static void later(DocumentKind kind, String words) {
    String beginning = "^(?:\\p{L}+ )?(?:" + words + ")";
    LATER.add(new KindWords(kind, Pattern.compile(beginning, Pattern.UNICODE_CHARACTER_CLASS)));
  }

  private static void add(DocumentKind kind, String words) {
    ALL.add(new KindWords(kind, Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS)));
  }

  static Optional<DocumentKind> of(String key) {
    return first(ALL, key);
  }

  /** The kind that the phrase begins with, asked when nothing in the cell has a closer one. */
  static Optional<DocumentKind> ofBeginning(String key) {
    return first(LATER, key);
  }

  private static Optional<DocumentKind> first(List<KindWords> words, String key) {
    return words.stream()
        .filter(entry -> entry.words.matcher(key).find())
        .map(KindWords::kind)
        .findFirst();
  }
}
