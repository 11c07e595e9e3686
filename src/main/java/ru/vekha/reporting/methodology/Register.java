package ru.vekha.reporting.methodology;

/**
 * What Vekha keeps itself and what therefore needs no paper: registers, entries, orders. Each is a
 * table {@code x} (and what it hangs on) of an organisation, with the day of an entry and its
 * number, where it has one.
 */
enum Register {
  OWN_ROADMAP(
      "Дорожная карта, запущенная в Вехе",
      "roadmap x",
      "x.organisation_id",
      "x.order_date",
      "x.order_number"),
  AGREED_ROADMAP(
      "Согласование дорожной карты",
      "programme x",
      "x.organisation_id",
      "x.agreed_on",
      "''",
      "x.agreed_on IS NOT NULL"),
  AGREED_BELOW(
      "Согласования дорожных карт организаций",
      "programme x",
      "x.authority_id",
      "x.agreed_on",
      "''",
      "x.agreed_on IS NOT NULL"),
  MENTEES("База наставляемых", "mentee x", "x.organisation_id", "x.entered_on", "''"),
  CONSENTS(
      "Согласия наставляемых и их представителей",
      "mentee_person x",
      "x.organisation_id",
      "x.entered_on",
      "''",
      "num_nonnulls(x.own_consent_id, x.representative_consent_id) > 0"),
  QUESTIONNAIRES_BEFORE("Анкеты до начала программы", questionnaires("BEFORE")),
  QUESTIONNAIRES_INTERIM("Промежуточные анкеты", questionnaires("INTERIM")),
  QUESTIONNAIRES_AFTER("Итоговые анкеты", questionnaires("AFTER")),
  MENTORS("База наставников", "mentor x", "x.organisation_id", "x.entered_on", "''"),
  SURVEYED_MENTORS(
      "Отметки об анкетировании наставников",
      "mentor x",
      "x.organisation_id",
      "x.surveyed_on",
      "''"),
  TESTED_MENTORS(
      "Отметки о тестировании наставников", "mentor x", "x.organisation_id", "x.tested_on", "''"),
  LONG_TERM_MENTORS(
      "Долгосрочный реестр наставников",
      "mentor x",
      "x.organisation_id",
      "x.entered_on",
      "''",
      "x.long_term"),
  PAIRS(
      "Приказы о закреплении пар",
      "mentoring_pair x",
      "x.organisation_id",
      "x.order_date",
      "x.order_number"),
  PLANS(
      "Планы наставляемых",
      "mentoring_pair p JOIN pair_plan x ON x.pair_id = p.id",
      "p.organisation_id",
      "x.planned_on",
      "''"),
  MEETINGS(
      "Подтверждающие формы встреч",
      "mentoring_pair p JOIN meeting x ON x.pair_id = p.id",
      "p.organisation_id",
      "x.held_on",
      "''"),
  PERIODS(
      "Отчётные периоды, сданные в Вехе",
      "reporting_period x",
      "x.organisation_id",
      "x.period_to",
      "''",
      "x.state IN ('HANDED_IN', 'ACCEPTED')"),
  EVALUATIONS(
      "Оценка программы",
      "evaluation x",
      "x.organisation_id",
      "x.ended_at::date",
      "''",
      "x.ended_at IS NOT NULL"),
  AGREEMENTS(
      "Соглашения с партнёрами",
      "partner_agreement x",
      "x.organisation_id",
      "x.dated_on",
      "x.number",
      "x.state = 'CONCLUDED'"),
  PROTOCOLS(
      "Протоколы советов и собраний",
      "informing x",
      "x.organisation_id",
      "x.dated_on",
      "x.number",
      "x.kind NOT IN ('PUBLICATION', 'SITE_SECTION')"),
  SITE_SECTION(
      "Раздел сайта",
      "informing x",
      "x.organisation_id",
      "x.dated_on",
      "''",
      "x.kind = 'SITE_SECTION'"),
  ORDERS("Приказы", localActs("ORDER")),
  REGULATIONS("Положения", localActs("REGULATION")),
  PAY_REGULATIONS("Положения об оплате труда", localActs("PAY_REGULATION")),
  RECOMMENDATIONS("Методические рекомендации", localActs("RECOMMENDATIONS")),
  PROGRAMMES("Программы наставничества", localActs("PROGRAMME")),
  SCHOOLS_OF_MENTORS(
      "Школа наставников",
      "mentor_body x",
      "x.organisation_id",
      "x.dated_on",
      "x.number",
      "x.kind = 'SCHOOL_OF_MENTORS'"),
  CLOSING_EVENTS(
      "Итоговые мероприятия",
      "public_event x",
      "x.organisation_id",
      "x.dated_on",
      "x.number",
      "x.kind = 'CLOSING'"),
  THANKS_LETTERS("Благодарственные письма", incentives("= 'THANKS_LETTER'")),
  PAYMENTS("Стимулирующие выплаты", incentives("= 'PAYMENT'")),
  AWARDS("Поощрения по приказу", incentives("IN ('AWARD', 'CERTIFICATE')")),
  PRACTICES(
      "Банк лучших практик",
      "best_practice x",
      "x.organisation_id",
      "x.dated_on",
      "''",
      "x.published_on IS NOT NULL");

  private record Table(String from, String organisation, String day, String number, String when) {}

  private final String title;
  private final Table table;

  Register(String title, String from, String organisation, String day, String number) {
    this(title, from, organisation, day, number, "true");
  }

  Register(String title, String from, String organisation, String day, String number, String when) {
    this(title, new Table(from, organisation, day, number, when));
  }

  Register(String title, Table table) {
    this.title = title;
    this.table = table;
  }

  private static Table questionnaires(String measurement) {
    return new Table(
        "programme p JOIN questionnaire x ON x.programme_id = p.id",
        "p.organisation_id",
        "x.answered_on",
        "''",
        "x.measurement = '" + measurement + "'");
  }

  private static Table localActs(String kind) {
    return new Table(
        "local_act x", "x.organisation_id", "x.dated_on", "x.number", "x.kind = '" + kind + "'");
  }

  private static Table incentives(String kind) {
    return new Table(
        "incentive x", "x.organisation_id", "x.dated_on", "x.number", "x.kind " + kind);
  }

  /** What it is called. */
  String title() {
    return title;
  }

  /** Which of the organisations {@code :organisations} have an entry. */
  String whoHas() {
    return "SELECT o.id AS organisation_id, '%s' AS register FROM unnest(CAST(:organisations AS text[])) o(id) WHERE EXISTS (SELECT 1 FROM %s WHERE %s = o.id AND %s)"
        .formatted(name(), table.from(), table.organisation(), table.when());
  }

  /** How many entries {@code :organisation} has, and day and number of the last. */
  String entries() {
    return "SELECT '%s' AS register, count(*) AS entries, max(%s) AS last_day, (array_agg(CAST(%s AS text) ORDER BY %s DESC))[1] AS last_number FROM %s WHERE %s = :organisation AND %s HAVING count(*) > 0"
        .formatted(
            name(),
            table.day(),
            table.number(),
            table.day(),
            table.from(),
            table.organisation(),
            table.when());
  }
}
