package ru.vekha.mentoring.matching;

import java.util.ArrayList;
import java.util.List;

/** Why a pair must not be made; the database refuses the first three by itself, too. */
final class Forbidden {

  private Forbidden() {}

  /** All reasons, in Russian; empty if the pair may be made. */
  static List<String> reasons(Seeker seeker, Offer offer) {
    List<String> reasons = new ArrayList<>();
    if (offer.ties().children().contains(seeker.id())) {
      reasons.add("родитель не может быть наставником своего ребёнка");
    }
    if (offer.ties().teaches(seeker.schoolClass())) {
      reasons.add("ведёт класс " + seeker.schoolClass() + ", в котором учится наставляемый");
    }
    if (offer.free() <= 0) {
      reasons.add("свободных мест нет: занято " + offer.taken());
    }
    if (!offer.trained()) {
      reasons.add("обучение наставника не отмечено");
    }
    if (!offer.forms().contains(seeker.form())) {
      reasons.add("не работает в форме «" + seeker.form().title() + "»");
    }
    if (!seeker.userId().isEmpty() && seeker.userId().equals(offer.userId())) {
      reasons.add("это один и тот же человек");
    }
    return reasons;
  }
}
