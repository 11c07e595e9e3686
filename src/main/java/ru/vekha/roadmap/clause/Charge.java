package ru.vekha.roadmap.clause;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.vekha.roadmap.wording.Wording;

/**
 * Whom a clause charges with what.
 *
 * @param addressee the words that name who has to do it, as printed; empty when nobody is named
 * @param kind what kind of clause it is
 */
record Charge(String addressee, Kind kind) {
  private static final int LONGEST_ADDRESSEE = 400;
  // «В целях контроля», «До 1 мая»: stands in front of the addressee and is none.
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?:в целях|с целью|для|в соответствии|во исполнение|в рамках|на основании|при|"
              + "в связи|по итогам|по результатам|также|а также)(?![\\p{L}-]).*");
  private static final Pattern PRONOUN_OF_DUTY =
      Pattern.compile("(?:необходимо|следует|требуется|надлежит|рекомендовано)");

  // «В целях контроля методисту …»: where no comma parts them the post is known by its case.
  private static final Pattern POST =
      Pattern.compile(
          "(?<!\\p{L})(?:директор|руководител|методист|начальник|заместител|куратор|отдел|"
              + "управлени|центр|педагог|учител|учреждени|специалист|заведующ|координатор)"
              + "(?:у|ю|ям|ам|ему|ей|им)(?!\\p{L}).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  // «Приказ вступает в силу»: a paper does nothing by a date.
  private static final Pattern THING =
      Pattern.compile(
          "(?:настоящ\\p{L}+ )?(?:приказ|распоряжени|постановлени|положени|решени|действи|модел|"
              + "срок|план|программ|форм|мониторинг)\\p{L}*(?!\\p{L}).*");

  enum Kind {
    /** Somebody has to do it. */
    DUTY,
    /** The order itself does it: «Утвердить …». */
    ACT,
    /** It only names whose duties follow, or defines something. */
    OTHER
  }

  static Charge of(Clause clause) {
    String words = clause.words();
    if (Verbs.isOfCharge(words)) {
      int object = Verbs.firstWord(words).length();
      return ofInfinitive(clause, object);
    }
    return ofInfinitive(clause, 0);
  }

  private static Charge ofInfinitive(Clause clause, int from) {
    String words = clause.words();
    int verb = Verbs.infinitive(words, from);
    if (verb < 0) {
      return from > 0 ? new Charge(named(words.substring(from)), Kind.OTHER) : withoutVerb(clause);
    }
    String own = named(words.substring(from, verb));
    String addressee = own.isEmpty() ? inherited(clause) : own;
    boolean act = addressee.isEmpty() && (Verbs.isOfAct(words.substring(verb)) || underAct(clause));
    if (!own.isEmpty() && !isAddressee(words.substring(from, verb), clause)) {
      return withoutVerb(clause);
    }
    return new Charge(addressee, act ? Kind.ACT : Kind.DUTY);
  }

  // «обеспечивает …» and what is listed under «… обеспечивают:» or «Директору обеспечить:».
  private static Charge withoutVerb(Clause clause) {
    int verb = Verbs.thirdPerson(clause.words());
    if (verb >= 0) {
      String own = named(clause.words().substring(0, verb));
      String subject = own.isEmpty() ? clause.parent().map(Charge::subject).orElse("") : own;
      boolean nobody = subject.isEmpty() || THING.matcher(Wording.key(subject)).matches();
      return nobody ? new Charge("", Kind.OTHER) : new Charge(subject, Kind.DUTY);
    }
    Optional<Clause> parent = clause.parent().filter(Clause::opensList);
    if (parent.isEmpty() || clause.opensList()) {
      return new Charge("", Kind.OTHER);
    }
    Charge above = of(parent.get());
    boolean verbAbove =
        Verbs.thirdPerson(parent.get().words()) >= 0
            || Verbs.infinitive(parent.get().words(), 0) >= 0;
    return new Charge(above.addressee(), verbAbove ? above.kind() : Kind.OTHER);
  }

  private static String inherited(Clause clause) {
    return clause.parent().filter(Clause::opensList).map(Charge::subject).orElse("");
  }

  // Whom a clause names for the clauses below it.
  private static String subject(Clause clause) {
    Charge charge = of(clause);
    if (!charge.addressee().isEmpty() || charge.kind() == Kind.ACT) {
      return charge.addressee();
    }
    boolean hasVerb =
        Verbs.infinitive(clause.words(), 0) >= 0 || Verbs.thirdPerson(clause.words()) >= 0;
    return hasVerb || !clause.opensList() ? inherited(clause) : named(clause.words());
  }

  private static boolean underAct(Clause clause) {
    return clause.parent().map(Charge::of).filter(above -> above.kind() == Kind.ACT).isPresent();
  }

  /** The name without its colon, the deadline and what leads in to it. */
  private static String named(String words) {
    String name = words;
    for (DeadlineInSentence.Found found : DeadlineInSentence.in(words)) {
      name = name.replace(found.phrase(), " ");
    }
    name = Wording.oneLine(name);
    while (LEAD_IN.matcher(Wording.key(name)).matches()) {
      int comma = name.indexOf(',');
      Matcher post = POST.matcher(name);
      name = comma >= 0 ? name.substring(comma + 1).strip() : post.find() ? post.group() : "";
    }
    name = name.replaceAll("^[,:;–—-]+\\s*", "").replaceAll("[\\s,:;–—-]+$", "");
    boolean noName =
        name.length() > LONGEST_ADDRESSEE
            || name.length() < 2
            || PRONOUN_OF_DUTY.matcher(Wording.key(name)).matches();
    return noName ? "" : name;
  }

  // «Методические рекомендации, позволяющие создать»: the infinitive depends on other words.
  private static boolean isAddressee(String before, Clause clause) {
    String key = Wording.key(before);
    boolean depends =
        key.matches(
            ".*(?:позволя\\p{L}+|возможность|направленн\\p{L}+|может|могут|должен|должны|"
                + "чтобы|планиру\\p{L}+|способ\\p{L}+|готов\\p{L}+)\\s*$");
    return !depends && (clause.ofOrder() || Verbs.thirdPerson(before) < 0);
  }
}
