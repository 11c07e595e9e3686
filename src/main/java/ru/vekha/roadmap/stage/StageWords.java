package ru.vekha.roadmap.stage;

import static ru.vekha.roadmap.LifecycleStage.BEST_PRACTICES;
import static ru.vekha.roadmap.LifecycleStage.CLOSING_MEETING;
import static ru.vekha.roadmap.LifecycleStage.COMMUNITY;
import static ru.vekha.roadmap.LifecycleStage.COMPLETION;
import static ru.vekha.roadmap.LifecycleStage.CONTROL;
import static ru.vekha.roadmap.LifecycleStage.ENCOURAGEMENT;
import static ru.vekha.roadmap.LifecycleStage.EVALUATION;
import static ru.vekha.roadmap.LifecycleStage.FRAMEWORK;
import static ru.vekha.roadmap.LifecycleStage.IMPROVEMENT;
import static ru.vekha.roadmap.LifecycleStage.INDICATORS;
import static ru.vekha.roadmap.LifecycleStage.INFORMING;
import static ru.vekha.roadmap.LifecycleStage.INFRASTRUCTURE;
import static ru.vekha.roadmap.LifecycleStage.INTRODUCTION;
import static ru.vekha.roadmap.LifecycleStage.JOINT_WORK;
import static ru.vekha.roadmap.LifecycleStage.LOCAL_ACTS;
import static ru.vekha.roadmap.LifecycleStage.MENTEE_BASE;
import static ru.vekha.roadmap.LifecycleStage.MENTOR_BASE;
import static ru.vekha.roadmap.LifecycleStage.MONITORING;
import static ru.vekha.roadmap.LifecycleStage.ORGANISATIONS_LIST;
import static ru.vekha.roadmap.LifecycleStage.PAIRING;
import static ru.vekha.roadmap.LifecycleStage.PARTNERS;
import static ru.vekha.roadmap.LifecycleStage.PERSONAL_RECORDS;
import static ru.vekha.roadmap.LifecycleStage.PLANNING_MEETING;
import static ru.vekha.roadmap.LifecycleStage.PROGRAMME;
import static ru.vekha.roadmap.LifecycleStage.PUBLIC_EVENT;
import static ru.vekha.roadmap.LifecycleStage.REPORTING;
import static ru.vekha.roadmap.LifecycleStage.REQUESTS_AND_NEEDS;
import static ru.vekha.roadmap.LifecycleStage.RESPONSIBLE_PERSONS;
import static ru.vekha.roadmap.LifecycleStage.ROADMAP_AGREEMENT;
import static ru.vekha.roadmap.LifecycleStage.ROADMAP_APPROVAL;
import static ru.vekha.roadmap.LifecycleStage.ROADMAP_DEVELOPMENT;
import static ru.vekha.roadmap.LifecycleStage.SPECIAL_NEEDS;
import static ru.vekha.roadmap.LifecycleStage.TRAINING;
import static ru.vekha.roadmap.LifecycleStage.TRIAL_MEETING;
import static ru.vekha.roadmap.LifecycleStage.WORKING_GROUP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.vekha.roadmap.LifecycleStage;
import ru.vekha.roadmap.wording.Wording;

/**
 * The words of each stage. A title belongs to the first stage whose words it has, so the closer
 * stages stand before the wider ones.
 */
public final class StageWords {
  // The first sentences of a title say what it is about; what follows says how.
  private static final int LOOKED_AT = 400;
  private static final Pattern NUMBER = Pattern.compile("^(?:[\\divx]{1,5}[.)]?)+\\s+");
  private static final String BASE =
      "(?:\\bбаз\\p{L}{1,2}|реестр\\p{L}{0,2}|банк\\p{L}{0,2}|списк\\p{L}{1,2}|список) ";
  private static final String MENTEES =
      "(?:данных )?(?:о )?(?:потенциальных )?(?:наставляем|молодых специалист|молодых педагог)";
  private static final String MENTORS =
      "(?:данных )?(?:о )?(?:потенциальных |действующих |кандидатов в )?наставник";

  // Who signs contracts of cooperation wins partners, however he calls it.
  private static final Pattern COOPERATION =
      Pattern.compile(
          "^(?:проект\\p{L}? )?(?:договор|соглашени)\\p{L}* о"
              + " (?:сотруднич|сетев|взаимодейств|партнер)");

  private record Rule(LifecycleStage stage, Pattern words) {}

  private static final List<Rule> TITLES = new ArrayList<>();
  private static final List<Rule> RESULTS = new ArrayList<>();

  static {
    // What the whole begins with.
    title(
        FRAMEWORK,
        "^внедрени\\p{L} (?:\\p{L}+ ){0,3}модел|^организационн\\p{L}+"
            + " сопровожд|экспертно-консультационн\\p{L}+.{0,60}поддержк");
    title(
        LOCAL_ACTS,
        "^(?:внесени\\p{L} изменени\\p{L} в |(?:разработка|подготовка|принятие|издание)(?: и"
            + " \\p{L}+)? )?(?:\\p{L}+ )?(?:распорядительн|нормативн|локальн)");
    title(MONITORING, "^(?:(?:проведени|организаци)\\p{L} )?(?:\\p{L}+ )?мониторинг");
    // Papers of the roadmap itself.
    title(REPORTING, "статистическ\\p{L}+ наблюдени|сбор и анализ данных для .*мониторинг");
    title(
        REPORTING,
        "^(?:(?:своевременно )?(?:предоставл|представл|направл|подготов|сда[чт]|сбор)\\p{L}*"
            + " )(?:\\p{L}+ ){0,3}(?:отчет|результат\\p{L}* мониторинг|сведени|информационн\\p{L}+"
            + " справ|свод)");
    title(
        CONTROL,
        "^(?:осуществлени\\p{L} |обеспечени\\p{L} |организаци\\p{L} )?(?:внутренн\\p{L}+"
            + " |ведомственн\\p{L}+ )?контрол(?!\\p{L}+ достижени)");
    title(
        ROADMAP_DEVELOPMENT,
        "(?:разраб|подготовк|составл|формировани)\\p{L}* .{0,60}дорожн\\p{L}+"
            + " карт(?!.{0,80}системы)");
    title(
        ROADMAP_AGREEMENT,
        "(?:^согласов\\p{L}+ |на согласование|согласование"
            + " .{0,40})(?:.*(?:дорожн|программ|план|учредител))");
    title(
        ROADMAP_APPROVAL,
        "утвер\\p{L}+ .{0,60}дорожн|мероприяти\\p{L}+ дорожн\\p{L}+ карт|включени\\p{L} .{0,80}в"
            + " (?:годов\\p{L}+ )?план|утвержден\\p{L} (?:план\\p{L} мероприятий|программ\\p{L}"
            + " наставничества)");
    title(
        WORKING_GROUP,
        "рабоч\\p{L}+ групп|координационн\\p{L}+ совет|проектн\\p{L}+ (?:групп|команд|офис)");
    // «Работа пар: знакомство, пробная встреча, …» names its meetings and is all of them.
    title(JOINT_WORK, "^работа (?:наставническ\\p{L}+ )?(?:пар|групп)\\b");
    // Who is encouraged and how, what is kept on whom.
    title(
        INTRODUCTION,
        "встреч\\p{L}*\\s?-\\s?знакомств|(?:первы\\p{L}|перв\\p{L}+|организационн\\p{L}+)"
            + " встреч|знакомств\\p{L} наставник");
    title(
        COMPLETION,
        "^завершени|рефлекси(?!.{0,200}встреч\\p{L}+-знакомств)|обратн\\p{L}+"
            + " связ(?!.{0,60}промежуточн)|анкет\\p{L}+ удовлетвор");
    title(TRIAL_MEETING, "пробн\\p{L}+ (?:\\p{L}+ )?встреч|пробн\\p{L}+ рабоч");
    title(
        PLANNING_MEETING,
        "встреч\\p{L}*\\s?-?\\s?планировани|планировани\\p{L} (?:\\p{L}+"
            + " ){0,3}(?:процесс|работ|взаимодейст)|индивидуальн\\p{L}+ план\\p{L}*"
            + " (?:развити|наставнич|работ)");
    title(
        CLOSING_MEETING,
        "(?:итогов|заключительн|завершающ|финальн)\\p{L}+ встреч|встреч\\p{L}+-подведени");
    title(
        PUBLIC_EVENT,
        "(?:итогов|публичн|торжественн|финальн|открыт)\\p{L}+ (?:публичн\\p{L}+"
            + " )?мероприяти|\\bfest|фестивал|слет\\b|^(?:проведени|организаци|участи).{0,40}конкурс|образовательн\\p{L}+"
            + " событи|торжественн|форум\\p{L}* наставник|церемони|неделя наставник|день"
            + " наставник");
    title(
        PERSONAL_RECORDS,
        "персон\\p{L}+ учет|\\bаис\\b|автоматизированн\\p{L}+ информационн|первичных данных|оценки"
            + " вовлеченности|учет\\p{L}* (?:участник|наставляем|наставник)|числен\\p{L}+"
            + " участник|количеств\\p{L} участник");
    title(
        BEST_PRACTICES,
        "(?:лучш|успешн|эффективн)\\p{L}+ (?:\\p{L}+ ){0,2}практик|банк\\p{L}*"
            + " практик|кейсов|распространени\\p{L} .{0,30}опыт|обобщени\\p{L}"
            + " .{0,20}опыт|трансляци\\p{L}+ .{0,30}(?:опыт|практик)");
    title(
        ENCOURAGEMENT,
        "мотиваци(?!онн|\\p{L}*-)|мотивирован|поощрен|стимулирован|награжд|благодарствен|чествован|нематериальн|материальн\\p{L}+"
            + " поощр");
    title(
        COMMUNITY,
        "сообществ\\p{L}* (?:\\p{L}+ )?(?:наставник|педагог|куратор)|профессиональн\\p{L}+"
            + " сообществ|совет\\p{L}? наставник|клуб\\p{L}? наставник|ассоциаци|методическ\\p{L}+"
            + " объединени");
    title(
        IMPROVEMENT,
        "совершенствовани\\p{L} (?:\\p{L}+ ){0,5}(?:программ|модел|систем)|корректировк\\p{L}"
            + " (?:\\p{L}+ ){0,3}(?:программ|модел)|предложени\\p{L}+ по совершенств");
    title(
        SPECIAL_NEEDS,
        "ограниченн\\p{L}+ возможност|особыми|\\bовз\\b|одаренн|инвалид|выдающиеся|трудн\\p{L}+"
            + " жизненн|индивидуальн\\p{L}+ образовательн\\p{L}+ (?:программ|маршрут|траектор)");
    // Watching, judging, reporting.
    title(
        EVALUATION,
        "^(?:подведени\\p{L} итогов мониторинг|оценк)|^(?:проведени\\p{L} |организаци\\p{L}"
            + " )?(?:итогов\\p{L}+ |комплексн\\p{L}+ )?оценк|анализ"
            + " (?:эффективности|результат\\p{L}+ реализаци)");
    title(
        INDICATORS,
        "достижени\\p{L} (?:целев\\p{L}+ |планов\\p{L}+ )?показател|целев\\p{L}+ показател");
    title(
        MONITORING,
        "мониторинг|текущ\\p{L}+ контрол|самообследовани|контрол\\p{L}+"
            + " достижени|^динамика|^процент|^рост числа|^степень|^доля|^увеличение"
            + " числа|^эффективность реализаци");
    // Bases and needs.
    title(TRAINING, "(?:школ\\p{L}|курс\\p{L}?) наставник|«школ\\p{L} наставник");
    title(
        REQUESTS_AND_NEEDS,
        "запрос\\p{L}* (?:и пожелани|от|на |участник|наставляем|обучающ|родител|потенц)|сбор\\p{L}?"
            + " (?:\\p{L}+ ){0,2}запрос|потребност\\p{L}+|(?:анкетировани|опрос)\\p{L}*"
            + " .{0,40}(?:молодых|наставляем|обучающ|педагог|ученик|родител|специалист|желающ)|выявлени\\p{L}"
            + " (?:\\p{L}+ ){0,3}(?:дефицит|проблем|затруднени|обучающ|запрос)");
    title(
        MENTOR_BASE,
        "баз\\p{L}+ данных о наставник|"
            + BASE
            + MENTORS
            + "|(?:отбор|выявлени|подбор|поиск|диагност)\\p{L}* (?:\\p{L}+"
            + " ){0,6}наставник(?!\\p{L}* для)|диагностическ\\p{L}+ исследован|"
            + BASE
            + "(?:\\p{L}+ ){0,2}наставник(?!\\p{L}+ и наставляем)|портфолио наставник");
    title(
        MENTEE_BASE,
        BASE
            + MENTEES
            + "|(?:сбор|данн)\\p{L}* (?:данных )?о наставляем|"
            + BASE
            + "(?:\\p{L}+ ){0,3}наставляем|(?:отбор|выявлени|подбор)\\p{L}* (?:\\p{L}+"
            + " ){0,4}наставляем|формировани\\p{L} (?:групп\\p{L} )?наставляем");
    title(
        ORGANISATIONS_LIST,
        "переч\\p{L}+ (?:\\p{L}+ ){0,4}(?:организаци|учреждени|школ|площадок)|определени\\p{L}"
            + " (?:\\p{L}+ ){0,2}(?:пилотн|базов|опорн)\\p{L}+");
    title(
        PAIRING,
        "(?:формировани|создани|подбор|закреплени|комплектовани)\\p{L}*"
            + " .{0,60}(?:\\bпар\\p{L}{0,2}\\b|\\bгрупп\\b|тандем|наставническ\\p{L}+"
            + " пар|наставник\\p{L}+ (?:за|и наставляем))|назначени\\p{L} наставник|приказ\\p{L}? о"
            + " закреплени");
    title(
        RESPONSIBLE_PERSONS,
        "(?:определени|назнач|закреплени|утверждени)\\p{L}* (?:\\p{L}+"
            + " ){0,5}(?:лиц|ответственн|куратор|координатор\\p{L}*"
            + " (?:в|из|от))(?!.{0,30}муниципальным координатором)|^ответственн\\p{L}+ за ");
    title(
        INFORMING,
        "информирован|популяриз|информационн\\p{L}+"
            + " (?:сопровожд|продвиж|кампан|освещ)|рубрик|раздел\\p{L}* на .{0,20}сайт|на"
            + " .{0,20}сайт\\p{L}*|вовлечени\\p{L} потенциальн|социальн\\p{L}+"
            + " сет|\\bсми\\b|реклам|родительск\\p{L}+ собрани|(?:размещени|публикаци)\\p{L}+"
            + " .{0,60}(?:информаци|материал|сайт)|освещени\\p{L}|презентаци\\p{L}"
            + " (?:программ|модел)|пропаганд");
    title(
        TRAINING,
        "для (?:организации )?обучени|недел\\p{L} (?:молод|педагог|методич)|декад\\p{L}"
            + " (?:молод|педагог)");
    title(
        PARTNERS,
        "партнер(?!ск\\p{L}+ отношени)\\p{L}*|соглашени|сетев\\p{L}+ взаимодействи|привлечени\\p{L}"
            + " к реализаци|договор\\p{L}* о (?:сотрудн|сетев|взаимод)|ресурсных центров");
    title(
        TRAINING,
        "\\bобучающ(?:ие|их|ее|его)\\b|обучающ\\p{L}+ (?:семинар|мероприяти|вебинар)|цикл\\p{L}?"
            + " (?:обучающ|семинар)|обучени\\p{L} (?:\\p{L}+"
            + " ){0,3}(?:наставник|куратор|педагог|участник|специалист)|обучени\\p{L}"
            + " (?:наставник)?$|программ\\p{L}? обучени|повышени\\p{L} (?:уровня )?(?:\\p{L}+"
            + " )?(?:квалификаци|мастерств|компетент)|семинар|вебинар|тренинг|мастер-класс|стажиров|курс\\p{L}*"
            + " |дополнительн\\p{L}+ профессиональн\\p{L}+ образовани|переподготовк|школ\\p{L}"
            + " (?:молод|наставник|куратор)|организации обучени|методическ\\p{L}+ материал\\p{L}+"
            + " для сопровожд|совещани\\p{L} с|конференци|повышени\\p{L} профессиональн");
    title(
        LOCAL_ACTS,
        "нормативн|распорядительн|локальн\\p{L}+ (?:акт|норм)|методическ\\p{L}+"
            + " (?:рекомендац|сопровождени\\p{L} внедр)|положени\\p{L}"
            + " о|программно-методическ|издани\\p{L} приказ|методическ\\p{L}+"
            + " (?:материал|пособ|баз)|приказ\\p{L}? о внедрени|правов\\p{L}+ баз|пакет\\p{L}?"
            + " документ|должностн\\p{L}+ инструкц|типов\\p{L}+ форм");
    title(
        INFRASTRUCTURE,
        "инфраструктур|материально-техническ|кадров\\p{L}+"
            + " (?:потенциал|обеспеч|ресурс)|финансов\\p{L}+ обеспеч|ресурсн\\p{L}+ обеспеч|грант");
    title(
        PROGRAMME,
        "(?:выбор|определени|разработк|моделировани)\\p{L}* (?:\\p{L}+ ){0,3}(?:модел|форм\\p{L}?"
            + " наставн|программ|ролев)|реализаци\\p{L} (?:\\p{L}+ )?программ\\p{L}?"
            + " наставничеств|программ\\p{L} наставничества на");
    title(
        JOINT_WORK,
        "совместн\\p{L}+ работ|индивидуальн\\p{L}+ работ|комплекс\\p{L}* (?:последовательн\\p{L}+"
            + " )?встреч|психологическ\\p{L}+ сопровожд|регулярн\\p{L}+"
            + " встреч|(?:организаци|проведени)\\p{L} (?:\\p{L}+ ){0,2}встреч|работ\\p{L}"
            + " (?:наставнич\\p{L}+ )?(?:пар|групп)|сопровождени\\p{L} (?:деятельности |работы"
            + " )?наставническ|взаимопосещени|посещени\\p{L} (?:урок|занят)|открыт\\p{L}+"
            + " урок|консультировани\\p{L} наставл");
    title(
        FRAMEWORK,
        "координаци|организационн\\p{L}+ сопровожд|сопровождени\\p{L} внедрени|внедрени\\p{L}"
            + " (?:\\p{L}+ ){0,2}модел|поддержк\\p{L} участник|взаимодействи");
    result(PARTNERS, "(?:договор|соглашени)\\p{L}*(?! об обуч)");
    result(INFORMING, "сайт|публикаци|\\bсми\\b");
    result(TRAINING, "обучающ|семинар|вебинар|курс");
    result(MENTOR_BASE, BASE + MENTORS);
    result(MENTEE_BASE, BASE + MENTEES);
    result(MONITORING, "мониторинг");
    result(LOCAL_ACTS, "положени|локальн|распорядительн|методическ\\p{L}+ рекомендац");
  }

  private StageWords() {}

  private static void title(LifecycleStage stage, String words) {
    TITLES.add(new Rule(stage, Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS)));
  }

  private static void result(LifecycleStage stage, String words) {
    RESULTS.add(new Rule(stage, Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS)));
  }

  /** The stage that a title, or the heading above it, speaks of. */
  public static Optional<LifecycleStage> of(String title) {
    return first(TITLES, title);
  }

  /** The stage that a result alone decides, whatever the title says. */
  public static Optional<LifecycleStage> decidedBy(String result) {
    return COOPERATION.matcher(Wording.key(result)).find()
        ? Optional.of(PARTNERS)
        : Optional.empty();
  }

  /** The stage that a result speaks of. */
  public static Optional<LifecycleStage> ofResult(String result) {
    return first(RESULTS, result);
  }

  private static Optional<LifecycleStage> first(List<Rule> rules, String words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String beginning = words.length() > LOOKED_AT ? words.substring(0, LOOKED_AT) : words;
    String key = NUMBER.matcher(Wording.key(beginning)).replaceFirst("");
    return rules.stream()
        .filter(rule -> rule.words().matcher(key).find())
        .map(Rule::stage)
        .findFirst();
  }
}
