package ru.vekha.mentoring.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.mentoring.MenteeFacts;
import ru.vekha.mentoring.Mentees;
import ru.vekha.mentoring.Mentors;
import ru.vekha.mentoring.RegisterAccess;
import ru.vekha.mentoring.RegisterRefused;
import ru.vekha.mentoring.matching.WhoMayMentor;

/** Forms a pair or group and begins its work, or refuses and leaves everything as it was. */
@Service
public class Pairing {

  private final ProgrammeModel programmes;
  private final Mentees mentees;
  private final Mentors mentors;
  private final PairRows pairs;
  private final NewPairs newPairs;
  private final PairDays days;
  private final PairWork work;
  private final RegisterAccess access;
  private final PairFactRows facts;
  private final WhoMayMentor whoMayMentor;

  Pairing(
      ProgrammeModel programmes,
      Mentees mentees,
      Mentors mentors,
      PairRows pairs,
      NewPairs newPairs,
      PairDays days,
      PairWork work,
      RegisterAccess access,
      PairFactRows facts,
      WhoMayMentor whoMayMentor) {
    this.programmes = programmes;
    this.mentees = mentees;
    this.mentors = mentors;
    this.pairs = pairs;
    this.newPairs = newPairs;
    this.days = days;
    this.work = work;
    this.access = access;
    this.facts = facts;
    this.whoMayMentor = whoMayMentor;
  }

  /**
   * Forms a pair, or a group if there are several mentees.
   *
   * @return the pair's id
   * @throws RegisterRefused if a rule forbids it; then nothing has been done
   */
  @Transactional
  public UUID form(String actor, PairToForm pair) {
    ProgrammeModel.Facts programme =
        programmes
            .running(pair.programmeId())
            .orElseThrow(
                () ->
                    RegisterRefused.of(
                        "programmeId",
                        "Программа наставничества не действует. Выберите действующую программу."));
    String organisation = programme.organisationId();
    access.requireKeeper(actor, organisation);
    LocalDate today = days.today(organisation);
    LocalDate determinedOn = ready(programme, today);
    PairChecks checks = new PairChecks(pair, today);
    checks.days(determinedOn);
    checks.participants(
        mentors
            .facts(pair.mentorId())
            .filter(each -> each.organisationId().equals(organisation))
            .orElse(null),
        menteesOf(pair, organisation));
    replaced(pair, organisation, checks);
    facts.of(pair, today).forEach(each -> checks.verdict(whoMayMentor.about(each)));
    checks.refuse();
    UUID id = UUID.randomUUID();
    PairRefusals.written(() -> newPairs.insert(id, organisation, pair, actor));
    begin(id);
    return id;
  }

  /** The programmes of an organisation that run, with the day by which pairs are to be formed. */
  public List<ProgrammeModel.Facts> programmes(String actor, String organisationId) {
    access.requireKeeper(actor, organisationId);
    return programmes.running(organisationId);
  }

  private void begin(UUID id) {
    Pair formed = pairs.find(id).orElseThrow();
    String account = pairs.accountOf(formed.mentorId()).orElse("");
    newPairs.started(id, work.begin(formed, account, days.introductionDue(formed)));
  }

  /** Pairs come after both registers and after the model (school template, stage 4). */
  private LocalDate ready(ProgrammeModel.Facts programme, LocalDate today) {
    if (mentees.countActive(programme.organisationId(), today) == 0
        || mentors.countActive(programme.organisationId(), today) == 0) {
      throw RegisterRefused.of(
          "entry",
          "Пары без баз наставников и наставляемых не формируются. Сначала внесите в обе базы хотя"
              + " бы по одному участнику.");
    }
    LocalDate determinedOn = programme.determinedOn();
    if (determinedOn == null) {
      throw RegisterRefused.of(
          "entry",
          "Модель наставничества ещё не определена. Пары формируются в течение двух недель после"
              + " этого.");
    }
    return determinedOn;
  }

  private List<MenteeFacts> menteesOf(PairToForm pair, String organisation) {
    return pair.menteeIds().stream()
        .map(mentees::facts)
        .flatMap(Optional::stream)
        .filter(each -> each.organisationId().equals(organisation))
        .toList();
  }

  private void replaced(PairToForm pair, String organisation, PairChecks checks) {
    UUID old = pair.replaces();
    checks.require(
        old == null
            || pairs
                .find(old)
                .filter(each -> each.organisationId().equals(organisation))
                .filter(each -> each.state() == PairState.NOT_FIT)
                .isPresent(),
        "replaces",
        "Заменить можно только пару своей организации, которая не подошла друг другу.");
    checks.require(
        pair.menteeIds().stream()
            .flatMap(mentee -> pairs.liveOfMentee(mentee).stream())
            .noneMatch(live -> live.mentorId().equals(pair.mentorId())),
        "menteeIds",
        "Наставляемый уже работает с этим наставником. Завершите прежнюю пару или выберите другого"
            + " наставляемого.");
  }
}
