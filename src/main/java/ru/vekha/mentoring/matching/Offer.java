package ru.vekha.mentoring.matching;

import java.util.List;
import java.util.UUID;
import ru.vekha.mentoring.MentorCategory;
import ru.vekha.mentoring.MentorOffer;
import ru.vekha.mentoring.MentorTies;
import ru.vekha.mentoring.MentoringForm;
import ru.vekha.mentoring.Wording;

/**
 * A mentor who takes part.
 *
 * @param taken how many mentees the mentor has already
 * @param trained whether a training is finished (methodology, stage 4)
 * @param family the family name, to point at possible kinship
 * @param userId the user of Vekha who the mentor is, empty for none
 */
public record Offer(
    UUID id,
    MentorCategory category,
    List<MentoringForm> forms,
    MentorOffer room,
    int taken,
    boolean trained,
    MentorTies ties,
    String family,
    String userId,
    Wording competences) {

  public Offer {
    forms = List.copyOf(forms);
  }

  PairFacts facts(Seeker seeker) {
    return new PairFacts(
        ties.children().contains(seeker.id()),
        ties.teaches(seeker.schoolClass()),
        !seeker.userId().isEmpty() && seeker.userId().equals(userId),
        free() > 0,
        trained,
        forms.contains(seeker.form()),
        seeker.form(),
        category,
        seeker.category());
  }

  int free() {
    return room.capacity() - taken;
  }
}
