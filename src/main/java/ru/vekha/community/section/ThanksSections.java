package ru.vekha.community.section;

import java.util.List;
import java.util.stream.Stream;

/** Incentives and thanks (Dzerzhinsk 1.10; school template 3/4, 7/4, 7/7). */
final class ThanksSections {

  private ThanksSections() {}

  static List<Section> all() {
    return List.of(incentives());
  }

  private static Section incentives() {
    return Section.of(
            "incentives",
            "incentive",
            "Поощрения и благодарности",
            "Поощрение",
            "Выберите одного: наставника из базы, сотрудника или партнёра.",
            Field.dated("Дата приказа или письма"),
            Field.number("Номер приказа или письма"),
            Field.choice(
                "kind",
                "Вид",
                "THANKS_LETTER",
                "Благодарственное письмо",
                "CERTIFICATE",
                "Грамота, диплом",
                "AWARD",
                "Награда, звание",
                "PAYMENT",
                "Выплата",
                "OTHER",
                "Другое"),
            Field.mentor("Наставник").optional(),
            Field.person("Сотрудник").optional(),
            Field.entry("partner_id", "Партнёр", PartnerSections.PARTNERS).optional(),
            Field.entry("act_id", "Положение об оплате труда", ActSections.ACTS)
                .only("PAY_REGULATION")
                .hint("Нужно для выплаты")
                .optional())
        .with(
            new Rule(
                values -> receivers(values) != 1,
                "mentor_id",
                "Кого поощряют: выберите одного — наставника, сотрудника или партнёра."),
            new Rule(
                values -> isPayment(values) && !values.has("act_id"),
                "act_id",
                "Положение об оплате труда: выплата возможна только по нему. Выберите положение или"
                    + " сначала внесите его в локальные акты."),
            new Rule(
                values -> !isPayment(values) && values.has("act_id"),
                "act_id",
                "Положение об оплате труда: оно нужно только для выплаты. Уберите его."),
            new Rule(
                values -> isPayment(values) && values.has("partner_id"),
                "partner_id",
                "Партнёр: партнёрам не платят. Выберите другой вид поощрения."));
  }

  private static boolean isPayment(Values values) {
    return values.text("kind").equals("PAYMENT");
  }

  private static long receivers(Values values) {
    return Stream.of("mentor_id", "person_id", "partner_id").filter(values::has).count();
  }
}
