package ru.vekha.mentoring.process;

import java.util.Set;

/** Names of {@code processes/organisation-programme.bpmn} and of the processes it calls. */
final class ProgrammeProcess {

  static final String ID = "organisationProgramme";

  static final String ROADMAP_ID = "roadmapId";
  static final String PROGRAMME_ID = "programmeId";
  static final String AUTHORITY_ID = "authorityId";

  /** Message by which a programme ends before its work is done. */
  static final String ENDED_EARLY = "organisationProgramme.endedEarly";

  static final String DECISION = "decision";

  /** The group that has the next development of the roadmap instead of the curator. */
  static final String TAKEN_OVER_BY = "takenOverBy";

  /** Whether the step's card is done with the task. */
  static final String STEP_DONE = "stepDone";

  static final String AGREE_PROGRAMME = "agreeProgramme";
  static final String FORM_PAIRS = "formPairs";
  static final String SUPERVISE_WORK = "superviseWork";

  /** The steps that an organisation performs itself. */
  static final Set<String> OWN_STEPS =
      Set.of(
          "developProgramme",
          "approveProgramme",
          "nameCurator",
          "gatherNeeds",
          "formMenteeRegister",
          "analyseNeeds",
          "formMentorRegister",
          "trainMentors",
          "determineModel",
          FORM_PAIRS,
          SUPERVISE_WORK,
          "completeWork",
          "reportOnProgramme");

  private ProgrammeProcess() {}
}
