package ru.vekha.mentoring.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import ru.vekha.mentoring.MentorCategory;

/**
 * Finds the mentors who could answer a mentee's request (Dzerzhinsk 3.2: mentors are chosen by the
 * requests). Pairs that the table of decisions forbids are never among the candidates. A pure
 * function: same people and same table, same answer.
 */
public final class Matching {

  private static final int FOR_TAG = 10;
  private static final int FOR_WORD = 3;
  private static final int FOR_AGE = 4;
  private static final int FOR_HOURS = 1;
  private static final int MOST_WORDS_TOLD = 5;

  private Matching() {}

  /** Suggestions for each mentee, in the order of the mentees. */
  public static List<Suggestion> suggestions(
      List<Seeker> seekers, List<Offer> offers, WhoMayMentor table) {
    List<ReadOffer> read =
        offers.stream().map(offer -> new ReadOffer(offer, Words.of(offer.competences()))).toList();
    return seekers.stream().map(seeker -> suggestion(seeker, read, table)).toList();
  }

  private record ReadOffer(Offer offer, Words competences) {}

  private static Suggestion suggestion(Seeker seeker, List<ReadOffer> offers, WhoMayMentor table) {
    Words request = Words.of(seeker.request());
    List<Candidate> candidates = new ArrayList<>();
    List<Excluded> excluded = new ArrayList<>();
    for (ReadOffer read : offers) {
      Offer offer = read.offer();
      Verdict verdict = table.about(offer.facts(seeker));
      if (verdict.forbidden().isEmpty()) {
        candidates.add(candidate(seeker, offer, Likeness.of(request, read.competences()), verdict));
      } else {
        excluded.add(
            new Excluded(offer.id(), ObjectionWords.of(verdict.forbidden(), seeker, offer)));
      }
    }
    candidates.sort(
        Comparator.comparingInt(Candidate::points).reversed().thenComparing(Candidate::mentorId));
    return new Suggestion(seeker.id(), candidates, excluded);
  }

  private static Candidate candidate(
      Seeker seeker, Offer offer, Likeness likeness, Verdict verdict) {
    boolean wished = offer.room().wishesAge(seeker.age());
    List<String> reasons = new ArrayList<>();
    likeness.tags().forEach(tag -> reasons.add("компетенция «" + tag + "» отвечает запросу"));
    if (!likeness.words().isEmpty()) {
      reasons.add(
          "общее с запросом: "
              + String.join(", ", likeness.words().stream().limit(MOST_WORDS_TOLD).toList()));
    }
    reasons.add("работает в форме «" + seeker.form().title() + "»");
    if (wished && (offer.room().ageFrom() != null || offer.room().ageTo() != null)) {
      reasons.add("возраст " + years(seeker.age()) + " подходит пожеланиям наставника");
    }
    reasons.add("свободно мест: " + offer.free());
    reasons.add(
        "время: "
            + offer.room().hoursPerWeek().stripTrailingZeros().toPlainString().replace('.', ',')
            + " ч в неделю");
    List<String> cautions = new ArrayList<>(cautions(seeker, offer, likeness));
    cautions.addAll(ObjectionWords.of(verdict.cautions(), seeker, offer));
    return new Candidate(offer.id(), points(likeness, wished, offer), reasons, cautions);
  }

  private static int points(Likeness likeness, boolean wished, Offer offer) {
    return likeness.tags().size() * FOR_TAG
        + likeness.words().size() * FOR_WORD
        + (wished ? FOR_AGE : 0)
        + offer.free()
        + offer.room().hoursPerWeek().intValue() * FOR_HOURS;
  }

  private static List<String> cautions(Seeker seeker, Offer offer, Likeness likeness) {
    List<String> cautions = new ArrayList<>();
    if (likeness.isEmpty()) {
      cautions.add("компетенции с запросом не совпали: сравните сами");
    }
    if (!offer.room().wishesAge(seeker.age())) {
      cautions.add("возраст " + years(seeker.age()) + " вне пожеланий наставника");
    }
    if (offer.category() == MentorCategory.PARENT && sameFamily(seeker, offer)) {
      cautions.add("похожая фамилия: проверьте, не родитель ли это наставляемого");
    }
    return cautions;
  }

  /** «Иванов» and «Иванова», «Полянский» and «Полянская» are one. */
  private static boolean sameFamily(Seeker seeker, Offer offer) {
    return root(seeker.family()).equals(root(offer.family()));
  }

  private static String root(String family) {
    return family
        .toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replaceFirst("(ая|яя|ий|ый|ой|а)$", "");
  }

  private static String years(int age) {
    int last = age % 10;
    boolean teen = age % 100 >= 11 && age % 100 <= 14;
    if (last == 1 && !teen) {
      return age + " год";
    }
    return last >= 2 && last <= 4 && !teen ? age + " года" : age + " лет";
  }
}
