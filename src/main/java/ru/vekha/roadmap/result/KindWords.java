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

  static {
    // What is done and not written stands first: «Реализация плана» is no plan.
    add(STATE, "^(?:реализация|укрепление|повышение уровня|трансляция|формирование региональн)");
    add(STATE, "^сформирована система");
    add(MEETING_CONSIDERATION, "^рассмотрение вопрос");
    add(PLAN_INCLUSION, "^включение .*в план");
    add(ACCESS, "^доступ ");
    add(CONSENT, "согласие на обработку");
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
    add(WEBSITE_SECTION, "раздел на сайте");
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
  }

  private static void add(DocumentKind kind, String words) {
    ALL.add(new KindWords(kind, Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS)));
  }

  static Optional<DocumentKind> of(String key) {
    return ALL.stream()
        .filter(entry -> entry.words.matcher(key).find())
        .map(KindWords::kind)
        .findFirst();
  }
}
