package ru.vekha.community.section;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.vekha.mentoring.MentoringForm;

/** Best practices of an organisation (Bodaybo, model 5.4; Samara 8, 26; school template 7/5). */
final class PracticeSections {

  private PracticeSections() {}

  static List<Section> all() {
    Map<String, String> forms = new LinkedHashMap<>();
    Arrays.stream(MentoringForm.values()).forEach(form -> forms.put(form.code(), form.title()));
    return List.of(practices(forms));
  }

  private static Section practices(Map<String, String> forms) {
    return Section.of(
            "practices",
            "best_practice",
            "Лучшие практики",
            "Практика",
            "Опубликованную практику орган управления может взять в банк территории или региона.",
            Field.dated("Описана"),
            Field.line("title", "Название", 300),
            Field.choice("mentoring_form", "Форма наставничества", forms),
            Field.line("author", "Организация-автор", 300)
                .hint(
                    "Своя организация или та, чью практику вы переняли, в том числе из другого"
                        + " региона"),
            Field.choice(
                "state",
                "Рассмотрение",
                "DRAFT",
                "Готовится",
                "IN_REVIEW",
                "На рассмотрении",
                "APPROVED",
                "Одобрена"),
            Field.day("published_on", "Опубликована").optional(),
            Field.address("Адрес публикации"))
        .with(
            new Rule(
                values -> values.has("address") && !values.has("published_on"),
                "published_on",
                "Опубликована: укажите день публикации."),
            new Rule(
                values -> values.has("published_on") && !values.has("address"),
                "address",
                "Адрес публикации: впишите адрес, по которому практику можно прочитать."),
            new Rule(
                values -> values.has("published_on") && !values.text("state").equals("APPROVED"),
                "state",
                "Рассмотрение: публикуют только одобренную практику."));
  }
}
