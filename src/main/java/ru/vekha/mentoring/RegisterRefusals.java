package ru.vekha.mentoring;

import java.sql.SQLException;
import java.util.List;
import org.springframework.dao.DataAccessException;

/** Says in Russian what the constraints of the registers and pairs refuse. */
public final class RegisterRefusals {

  private static final String ENTRY = "entry";

  /** What the database says of a constraint or of its own error code. */
  private record Rule(String sign, String field, String message) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "VK001",
              ENTRY,
              "Наставник и наставляемый из разных организаций. Выберите обоих из базы своей"
                  + " организации."),
          new Rule(
              "VK002",
              ENTRY,
              "Родитель не может быть наставником своего ребёнка. Выберите другого наставника."),
          new Rule(
              "VK003",
              ENTRY,
              "Педагог не может быть наставником обучающегося из класса, который ведёт. Выберите"
                  + " другого наставника."),
          new Rule(
              "VK004",
              "capacity",
              "У наставника нет свободных мест: их меньше, чем наставляемых. Выберите другого"
                  + " наставника или увеличьте число мест в базе наставников."),
          new Rule(
              "VK005",
              ENTRY,
              "Согласия на обработку данных наставляемого нет или оно отозвано. Пару создать"
                  + " нельзя."),
          new Rule(
              "VK006",
              ENTRY,
              "Наставника пары заменить нельзя, завершённую пару продолжить нельзя. Создайте новую"
                  + " пару."),
          new Rule(
              "VK007",
              ENTRY,
              "Наставник или наставляемый выбыл из программы. Выберите из тех, кто участвует."),
          new Rule(
              "VK008",
              ENTRY,
              "Согласие отозвано, сведения хранить нельзя. Получите новое согласие."),
          new Rule(
              "VK010",
              ENTRY,
              "В долгосрочную базу входят наставляемые, которые прошли полный цикл программы."),
          new Rule("VK009", ENTRY, "Наставник и наставляемый — один и тот же человек."),
          new Rule(
              "mentor_child_mentee_id_fkey",
              "children",
              "Свои дети: такого наставляемого в базе нет. Обновите страницу и выберите снова."),
          new Rule(
              "mentee_representative_consent",
              "representativeConsentOn",
              "До 18 лет нужно согласие законного представителя: укажите его дату и документ."),
          new Rule(
              "mentee_own_consent",
              "ownConsentOn",
              "С 14 лет нужно собственное согласие наставляемого: укажите его дату и документ."),
          new Rule(
              "mentor_representative_consent",
              "representativeConsentOn",
              "Наставнику нет 18 лет: нужно согласие законного представителя."),
          new Rule(
              "mentee_person_once_idx",
              "familyName",
              "Наставляемый с таким ФИО и датой рождения уже есть в базе. Найдите его в списке."),
          new Rule(
              "mentor_person_once_idx",
              "familyName",
              "Наставник с таким ФИО уже есть в базе. Найдите его в списке, а однофамильца отличите"
                  + " датой рождения."),
          new Rule(
              "mentor_surveyed_and_tested",
              "surveyedOn",
              "В базу наставников входят после анкетирования и тестирования. Проверьте даты."),
          new Rule(
              "mentor_readiness",
              "readinessStatedOn",
              "Наставник от работодателя сам заявляет о готовности: укажите дату заявления."));

  private RegisterRefusals() {}

  /** The refusal that a constraint's error means; any other error comes back as it is. */
  public static RuntimeException of(DataAccessException error) {
    Throwable cause = error.getMostSpecificCause();
    String state = cause instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
    String told = String.valueOf(cause.getMessage());
    return RULES.stream()
        .filter(rule -> rule.sign().equals(state) || told.contains('"' + rule.sign() + '"'))
        .findFirst()
        .<RuntimeException>map(rule -> RegisterRefused.of(rule.field(), rule.message()))
        .orElse(error);
  }
}
