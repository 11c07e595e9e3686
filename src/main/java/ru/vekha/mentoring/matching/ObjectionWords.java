package ru.vekha.mentoring.matching;

import java.util.List;
import java.util.Locale;

/** What is against a pair, told to the curator who looks for one. */
final class ObjectionWords {

  private ObjectionWords() {}

  static List<String> of(List<Objection> objections, Seeker seeker, Offer offer) {
    return objections.stream().map(each -> of(each, seeker, offer)).toList();
  }

  private static String of(Objection objection, Seeker seeker, Offer offer) {
    return switch (objection) {
      case OWN_CHILD -> "родитель не может быть наставником своего ребёнка";
      case OWN_CLASS -> "ведёт класс " + seeker.schoolClass() + ", в котором учится наставляемый";
      case SAME_PERSON -> "это один и тот же человек";
      case NO_ROOM -> "свободных мест нет: занято " + offer.taken();
      case NOT_TRAINED -> "обучение наставника не отмечено";
      case OTHER_FORM -> "не работает в форме «" + seeker.form().title() + "»";
      case UNUSUAL_MENTOR ->
          "для формы «"
              + seeker.form().title()
              + "» наставник необычный: "
              + offer.category().title().toLowerCase(Locale.ROOT);
      case UNUSUAL_MENTEE ->
          "форма «" + seeker.form().title() + "» для этого наставляемого необычна";
    };
  }
}
