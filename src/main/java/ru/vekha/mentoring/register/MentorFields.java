package ru.vekha.mentoring.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vekha.mentoring.ConsentsGiven;
import ru.vekha.mentoring.Mentor;
import ru.vekha.mentoring.MentorAdmission;
import ru.vekha.mentoring.MentorCategory;
import ru.vekha.mentoring.MentorEntry;
import ru.vekha.mentoring.MentorFacts;
import ru.vekha.mentoring.MentorOffer;
import ru.vekha.mentoring.MentorPerson;
import ru.vekha.mentoring.MentorTies;
import ru.vekha.mentoring.MentoringForm;
import ru.vekha.mentoring.Outcome;
import ru.vekha.mentoring.PersonName;
import ru.vekha.mentoring.Wording;

/** A mentor's entry as fields. */
public final class MentorFields {

  private MentorFields() {}

  /** The entry; nothing when a field cannot be read, and the fields then say which. */
  public static Optional<MentorEntry> read(TypedFields fields) {
    MentorPerson person = person(fields);
    MentorCategory category =
        fields.choice(
            "category",
            "Категория",
            List.of(MentorCategory.values()),
            MentorCategory::name,
            MentorCategory::title);
    List<MentoringForm> forms = FormFields.several(fields, "forms");
    MentorOffer offer = offer(fields);
    MentorAdmission admission = admission(fields);
    LocalDate entered = fields.requiredDay("enteredOn", "Дата вхождения в программу");
    MentorTies ties = ties(fields);
    ConsentsGiven consents = ConsentFields.read(fields);
    if (!fields.problems().isEmpty()
        || category == null
        || offer == null
        || admission == null
        || entered == null) {
      return Optional.empty();
    }
    return Optional.of(
        new MentorEntry(category, forms, offer, admission, entered, person, ties, consents));
  }

  /** The fields that show an entry for change; consents are shown beside, not in fields. */
  public static Map<String, List<String>> of(Mentor mentor) {
    Map<String, List<String>> fields = new HashMap<>();
    fields.put("version", List.of(String.valueOf(mentor.facts().version())));
    putPerson(fields, mentor.person());
    putFacts(fields, mentor.facts());
    fields.put("children", mentor.ties().children().stream().map(UUID::toString).toList());
    fields.put("classes", List.of(String.join(", ", mentor.ties().classes())));
    return fields;
  }

  private static MentorPerson person(TypedFields fields) {
    PersonName name = NameFields.read(fields);
    return new MentorPerson(
        MenteeFields.orNull(fields.line("personId")),
        name,
        fields.day("birthDate", "Дата рождения"),
        fields.required("contact", "Контактные данные"),
        fields.required("place", "Место работы или учёбы"),
        new Wording(
            fields.required("competences", "Основные компетенции"), fields.tags("competencesTags")),
        fields.line("achievements"),
        fields.line("interests"),
        new Outcome(fields.line("result"), fields.line("caseUrl")));
  }

  private static @Nullable MentorOffer offer(TypedFields fields) {
    fields.required("capacity", "Сколько наставляемых одновременно");
    fields.required("hoursPerWeek", "Часов в неделю");
    Integer capacity = fields.whole("capacity", "Сколько наставляемых одновременно");
    BigDecimal hours = fields.decimal("hoursPerWeek", "Часов в неделю");
    Integer from = fields.whole("ageFrom", "Желаемый возраст от");
    Integer to = fields.whole("ageTo", "Желаемый возраст до");
    return capacity == null || hours == null
        ? null
        : new MentorOffer(capacity, hours, from, to, fields.ticked("longTerm"));
  }

  private static @Nullable MentorAdmission admission(TypedFields fields) {
    LocalDate surveyed = fields.requiredDay("surveyedOn", "Дата анкетирования");
    LocalDate tested = fields.requiredDay("testedOn", "Дата тестирования");
    LocalDate ready = fields.day("readinessStatedOn", "Дата заявления о готовности");
    return surveyed == null || tested == null ? null : new MentorAdmission(surveyed, tested, ready);
  }

  private static MentorTies ties(TypedFields fields) {
    Set<UUID> children = new HashSet<>();
    for (String child : fields.all("children")) {
      try {
        children.add(UUID.fromString(child));
      } catch (IllegalArgumentException noId) {
        fields.problem("children", "Свои дети: выберите из списка наставляемых.");
      }
    }
    return new MentorTies(
        children,
        Set.copyOf(
            fields.tags("classes").stream().map(each -> each.toUpperCase(Locale.ROOT)).toList()));
  }

  private static void putPerson(Map<String, List<String>> fields, MentorPerson person) {
    NameFields.put(fields, person.name());
    fields.put("personId", MenteeFields.shown(person.personId()));
    fields.put("birthDate", MenteeFields.shown(person.birthDate()));
    fields.put("contact", List.of(person.contact()));
    fields.put("place", List.of(person.place()));
    fields.put("competences", List.of(person.competences().text()));
    fields.put("competencesTags", List.of(String.join(", ", person.competences().tags())));
    fields.put("achievements", List.of(person.achievements()));
    fields.put("interests", List.of(person.interests()));
    fields.put("result", List.of(person.outcome().result()));
    fields.put("caseUrl", List.of(person.outcome().caseUrl()));
  }

  private static void putFacts(Map<String, List<String>> fields, MentorFacts facts) {
    MentorOffer offer = facts.offer();
    fields.put("category", List.of(facts.category().name()));
    fields.put("forms", facts.forms().stream().map(MentoringForm::code).toList());
    fields.put("capacity", List.of(String.valueOf(offer.capacity())));
    fields.put("hoursPerWeek", List.of(offer.hoursPerWeek().toPlainString()));
    fields.put("ageFrom", number(offer.ageFrom()));
    fields.put("ageTo", number(offer.ageTo()));
    fields.put("longTerm", List.of(String.valueOf(offer.longTerm())));
    fields.put("surveyedOn", MenteeFields.shown(facts.admission().surveyedOn()));
    fields.put("testedOn", MenteeFields.shown(facts.admission().testedOn()));
    fields.put("readinessStatedOn", MenteeFields.shown(facts.admission().readinessStatedOn()));
    fields.put("enteredOn", MenteeFields.shown(facts.stay().from()));
  }

  private static List<String> number(@Nullable Integer number) {
    return number == null ? List.of() : List.of(String.valueOf(number));
  }
}
