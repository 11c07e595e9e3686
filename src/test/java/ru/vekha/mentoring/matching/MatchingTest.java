package ru.vekha.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.vekha.mentoring.MenteeCategory;
import ru.vekha.mentoring.MentorCategory;
import ru.vekha.mentoring.MentorOffer;
import ru.vekha.mentoring.MentorTies;
import ru.vekha.mentoring.MentoringForm;
import ru.vekha.mentoring.Wording;

/** What the curator is told, pair by pair. */
class MatchingTest {

  private static final WhoMayMentor TABLE = new ShippedTable();
  private static final Seeker PUPIL =
      seeker("Хочу собрать робота и победить на олимпиаде по физике", "робототехнику");

  @Test
  void eachReasonIsSaidInWords() {
    Candidate candidate =
        only(offer("робототехника").with("Призёр олимпиад, преподаёт физику").built());
    assertThat(candidate.reasons())
        .containsExactly(
            "компетенция «робототехника» отвечает запросу",
            "общее с запросом: олимпиаде, физике",
            "работает в форме «Учитель — ученик (студент)»",
            "возраст 14 лет подходит пожеланиям наставника",
            "свободно мест: 2",
            "время: 1,5 ч в неделю");
    assertThat(candidate.cautions()).isEmpty();
  }

  @Test
  void whoAnswersTheRequestComesFirst() {
    Offer other = offer("вязание").with("Вяжет").room(9).built();
    Offer robots = offer("робототехника").with("Собирает роботов").built();
    assertThat(
            Matching.suggestions(List.of(PUPIL), List.of(other, robots), TABLE).get(0).candidates())
        .extracting(Candidate::mentorId)
        .containsExactly(robots.id(), other.id());
  }

  @Test
  void whatDoesNotFitIsACautionNotAVerdict() {
    assertThat(only(offer("вязание").with("Вяжет").ages(7, 10).built()).cautions())
        .containsExactly(
            "компетенции с запросом не совпали: сравните сами",
            "возраст 14 лет вне пожеланий наставника");
  }

  @Test
  void aParentIsNeverOfferedForTheirOwnChild() {
    assertThat(why(offer("робототехника").parentOf(PUPIL.id()).built()))
        .containsExactly("родитель не может быть наставником своего ребёнка");
  }

  @Test
  void aParentOfTheSameFamilyNameIsPointedAt() {
    assertThat(only(offer("робототехника").parentOf(UUID.randomUUID()).built()).cautions())
        .containsExactly(
            "похожая фамилия: проверьте, не родитель ли это наставляемого",
            "для формы «Учитель — ученик (студент)» наставник необычный: родитель");
  }

  @Test
  void aTeacherIsNeverOfferedForTheirOwnClass() {
    assertThat(why(offer("робототехника").teaching("8б").built()))
        .containsExactly("ведёт класс 8Б, в котором учится наставляемый");
  }

  @Test
  void aFullOrUntrainedMentorOrOneOfAnotherFormIsNotOffered() {
    assertThat(
            why(
                offer("робототехника")
                    .room(0)
                    .untrained()
                    .working(MentoringForm.LEARNER_LEARNER)
                    .built()))
        .containsExactly(
            "свободных мест нет: занято 1",
            "обучение наставника не отмечено",
            "не работает в форме «Учитель — ученик (студент)»");
  }

  @Test
  void nobodyIsTheirOwnMentor() {
    Seeker teacher =
        new Seeker(
            UUID.randomUUID(),
            MenteeCategory.TEACHER,
            MentoringForm.TEACHER_LEARNER,
            30,
            "",
            "Иванова",
            "p-1",
            new Wording("Запрос", List.of()));
    assertThat(
            Matching.suggestions(
                    List.of(teacher), List.of(offer("физика").user("p-1").built()), TABLE)
                .get(0)
                .excluded()
                .get(0)
                .reasons())
        .containsExactly("это один и тот же человек");
  }

  @Test
  void aWholeSchoolIsMatchedAtOnce() {
    Random random = new Random(7);
    List<Seeker> seekers = IntStream.range(0, 1_000).mapToObj(each -> PUPIL).toList();
    List<Offer> offers =
        IntStream.range(0, 200)
            .mapToObj(each -> offer("робототехника").room(random.nextInt(3)).built())
            .toList();
    long start = System.nanoTime();
    Matching.suggestions(seekers, offers, TABLE);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  private static Candidate only(Offer offer) {
    return Matching.suggestions(List.of(PUPIL), List.of(offer), TABLE).get(0).candidates().get(0);
  }

  private static List<String> why(Offer offer) {
    Suggestion suggestion = Matching.suggestions(List.of(PUPIL), List.of(offer), TABLE).get(0);
    assertThat(suggestion.candidates()).isEmpty();
    return suggestion.excluded().get(0).reasons();
  }

  private static Seeker seeker(String request, String tag) {
    return new Seeker(
        UUID.randomUUID(),
        MenteeCategory.LEARNER,
        MentoringForm.TEACHER_LEARNER,
        14,
        "8Б",
        "Иванова",
        "",
        new Wording(request, List.of(tag)));
  }

  private static Making offer(String tag) {
    return new Making(tag);
  }

  /** Makes an offer that fits but for what is said otherwise. */
  private static final class Making {
    private final String tag;
    private String text = "Опыт";
    private MentorCategory category = MentorCategory.TEACHER;
    private MentorTies ties = MentorTies.none();
    private MentoringForm form = MentoringForm.TEACHER_LEARNER;
    private int free = 2;
    private int from = 10;
    private int to = 18;
    private boolean trained = true;
    private String user = "";

    Making(String tag) {
      this.tag = tag;
    }

    Making with(String competences) {
      text = competences;
      return this;
    }

    Making room(int places) {
      free = places;
      return this;
    }

    Making ages(int youngest, int oldest) {
      from = youngest;
      to = oldest;
      return this;
    }

    Making untrained() {
      trained = false;
      return this;
    }

    Making working(MentoringForm only) {
      form = only;
      return this;
    }

    Making parentOf(UUID child) {
      category = MentorCategory.PARENT;
      ties = new MentorTies(Set.of(child), Set.of());
      return this;
    }

    Making teaching(String schoolClass) {
      ties = new MentorTies(Set.of(), Set.of(schoolClass));
      return this;
    }

    Making user(String id) {
      user = id;
      return this;
    }

    Offer built() {
      return new Offer(
          UUID.randomUUID(),
          category,
          List.of(form),
          new MentorOffer(free + 1, new BigDecimal("1.5"), from, to, false),
          1,
          trained,
          ties,
          "Иванов",
          user,
          new Wording(text, List.of(tag)));
    }
  }
}
