package ru.vekha.mentoring.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.vekha.mentoring.MentoringForm;

/** Reads forms of mentoring, chosen on a page or written in a sheet. */
final class FormFields {

  private static final String LABEL = "Форма наставничества";

  private FormFields() {}

  static @Nullable MentoringForm one(TypedFields fields, String name) {
    return fields.choice(
        name, LABEL, List.of(MentoringForm.values()), MentoringForm::code, MentoringForm::title);
  }

  static List<MentoringForm> several(TypedFields fields, String name) {
    List<MentoringForm> forms = new ArrayList<>();
    for (String each : fields.all(name)) {
      for (String part : each.split("[;,]")) {
        MentoringForm form = read(fields, name, part);
        if (form != null && !forms.contains(form)) {
          forms.add(form);
        }
      }
    }
    if (!fields.has(name)) {
      fields.problem(name, LABEL + ": отметьте хотя бы одну.");
    }
    return forms;
  }

  private static @Nullable MentoringForm read(TypedFields fields, String name, String text) {
    TypedFields part = TypedFields.withoutQuoting(Map.of(name, List.of(text)));
    MentoringForm form = one(part, name);
    part.problems().forEach(fields::problem);
    return form;
  }
}
