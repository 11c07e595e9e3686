package ru.vekha.mentoring.process;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.mentoring.pair.Meeting;
import ru.vekha.mentoring.pair.MeetingKind;

/** Reads a meeting from the form that confirms it. */
final class MeetingFields {

  private MeetingFields() {}

  static Meeting read(SubmittedForm form, MeetingKind kind, int number, LocalDate plannedOn) {
    return new Meeting(
        kind,
        number,
        plannedOn,
        form.date("heldOn"),
        Meeting.Mode.valueOf(constant(form.code("mode"))),
        form.integer("minutes"),
        form.text("topic"),
        form.text("result"),
        new Meeting.Feedback(form.text("feedbackMentor"), form.text("feedbackMentee")),
        form.bool("needsHelp"),
        form.optionalText("nextStep").orElse(""),
        form.optionalDate("nextOn").orElse(null),
        fit(form, kind),
        form.optionalCode("goalReached")
            .map(code -> Meeting.GoalReached.valueOf(constant(code)))
            .orElse(null));
  }

  private static Meeting.@Nullable Fit fit(SubmittedForm form, MeetingKind kind) {
    return kind == MeetingKind.TRIAL ? Meeting.Fit.valueOf(constant(form.code("fit"))) : null;
  }

  /** {@code does-not-fit} as {@code DOES_NOT_FIT}. */
  private static String constant(String code) {
    return code.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
