package ru.vekha.mentoring.pair;

import java.util.Arrays;
import java.util.List;

/** Why a pair did not go on to the end of the full cycle. */
public enum PairEndReason {
  NO_CONTACT(true, "Не сложилось взаимопонимание"),
  OTHER_EXPECTATIONS(true, "Разные ожидания от совместной работы"),
  OTHER_COMPETENCE(true, "Запросу нужен наставник с другими знаниями"),
  NO_COMMON_TIME(true, "Не совпадает удобное время"),
  OWN_WISH(true, "По собственному желанию наставника или наставляемого"),
  ILLNESS(false, "Длительная болезнь"),
  MOVED(false, "Переход в другую организацию"),
  EDUCATION_ENDED(false, "Окончание обучения"),
  WORK_ENDED(false, "Прекращение трудовых отношений"),
  EMPLOYER_DECISION(false, "Решение работодателя"),
  OTHER(true, "Другая причина"),
  /** Set when a consent is withdrawn, never chosen. */
  CONSENT_WITHDRAWN(false, "Отзыв согласия на обработку персональных данных");

  private final boolean ofTrial;
  private final String title;

  PairEndReason(boolean ofTrial, String title) {
    this.ofTrial = ofTrial;
    this.title = title;
  }

  /** The reason as users read it. */
  public String title() {
    return title;
  }

  /** The value in forms: {@code no-contact}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** The reason of a form's value; an unknown one is a programming error. */
  public static PairEndReason ofCode(String code) {
    return Arrays.stream(values())
        .filter(reason -> reason.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No reason has the code " + code));
  }

  /** The reasons for which a pair may be found not to fit after its trial meeting. */
  public static List<PairEndReason> ofTrial() {
    return Arrays.stream(values()).filter(reason -> reason.ofTrial).toList();
  }

  /** The reasons that a curator may give for an early end. */
  public static List<PairEndReason> ofEarlyEnd() {
    return Arrays.stream(values()).filter(reason -> reason != CONSENT_WITHDRAWN).toList();
  }
}
