package ru.vekha.mentoring.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.mentoring.Programme;
import ru.vekha.mentoring.programme.Readiness;

/** The steps of a programme that are reported done, each with what must be there first. */
@Configuration(proxyBeanMethods = false)
class ReportedSteps {

  private final StepReports reports;
  private final Readiness readiness;

  ReportedSteps(StepReports reports, Readiness readiness) {
    this.reports = reports;
    this.readiness = readiness;
  }

  @Bean
  TaskFormHandling reportStepForm() {
    return new ReportedStep(
        "report-step", reports, programme -> Map.of(), programme -> Optional.empty());
  }

  @Bean
  TaskFormHandling formMenteeRegisterForm() {
    return new ReportedStep(
        "form-mentee-register", reports, this::counts, programme -> missing(programme, false));
  }

  /** Mentors are chosen by the mentees' requests, so never before them (Dzerzhinsk 3.2). */
  @Bean
  TaskFormHandling formMentorRegisterForm() {
    return new ReportedStep(
        "form-mentor-register", reports, this::counts, programme -> missing(programme, true));
  }

  @Bean
  TaskFormHandling trainMentorsForm() {
    return new ReportedStep("train-mentors", reports, this::counts, this::untrained);
  }

  @Bean
  TaskFormHandling formPairsForm() {
    return new ReportedStep("form-pairs", reports, this::pairs, this::unpaired);
  }

  @Bean
  TaskFormHandling superviseWorkForm() {
    return new ReportedStep(
        "supervise-work",
        reports,
        programme -> Map.of("workingCount", readiness.workingPairs(programme.id())),
        programme -> working(programme.id()));
  }

  private Map<String, Object> counts(Programme programme) {
    String organisation = programme.organisationId();
    return Map.of(
        "menteeCount", readiness.mentees(organisation),
        "mentorCount", readiness.mentors(organisation),
        "untrainedCount", readiness.untrainedMentors(organisation));
  }

  private Map<String, Object> pairs(Programme programme) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("unpairedCount", readiness.unpairedMentees(programme.id()));
    LocalDate due = programme.pairsDue();
    if (due != null) {
      shown.put("pairsDueText", StepReports.DAY.format(due));
    }
    return shown;
  }

  /** What the registers still lack. */
  private Optional<String> missing(Programme programme, boolean mentorsToo) {
    if (readiness.mentees(programme.organisationId()) == 0) {
      return Optional.of(
          "В базе наставляемых ещё никого нет. Внесите наставляемых с их запросами на странице"
              + " «Наставничество»");
    }
    return mentorsToo && readiness.mentors(programme.organisationId()) == 0
        ? Optional.of(
            "В базе наставников ещё никого нет. Внесите наставников, прошедших анкетирование и"
                + " тестирование, на странице «Наставничество»")
        : Optional.empty();
  }

  private Optional<String> untrained(Programme programme) {
    int untrained = readiness.untrainedMentors(programme.organisationId());
    return untrained == 0
        ? Optional.empty()
        : Optional.of(
            "Не у всех наставников записано обучение, без записи: "
                + untrained
                + ". Внесите сведения об обучении в базе наставников");
  }

  private Optional<String> unpaired(Programme programme) {
    int unpaired = readiness.unpairedMentees(programme.id());
    return missing(programme, true)
        .or(
            () ->
                unpaired == 0
                    ? Optional.empty()
                    : Optional.of(
                        "Есть наставляемые без пары и без указанной причины: "
                            + unpaired
                            + ". Сформируйте пары или укажите на странице «Подбор наставников»,"
                            + " почему пары нет"));
  }

  private Optional<String> working(UUID programmeId) {
    int working = readiness.workingPairs(programmeId);
    return working == 0
        ? Optional.empty()
        : Optional.of(
            "Ещё работают пары: "
                + working
                + ". Завершите цикл встреч каждой пары или закройте её досрочно с причиной");
  }
}
