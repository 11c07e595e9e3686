package ru.vekha.roadmap.responsible;

import java.util.List;
import java.util.regex.Pattern;

/** Spells out the posts that offices shorten: «зам. директора», «отв. за», «гл. специалист». */
final class Abbreviations {

  private record Short(Pattern words, String full) {}

  private static final List<Short> ALL =
      List.of(
          of(
              "зам(?:\\.|-)?\\s?(?=директор|начальник|руковод|завед|министр|глав|председ)",
              "заместитель "),
          of("отв\\.\\s?", "ответственный "),
          of("рук\\.\\s?", "руководитель "),
          of("зав\\.\\s?", "заведующий "),
          of("нач\\.\\s?", "начальник "),
          of("гл\\.\\s?(?=спец)", "главный "),
          of("вед\\.\\s?(?=спец)", "ведущий "),
          of("спец\\.\\s?", "специалист "),
          of("кл\\.\\s?рук(?:\\.|\\p{L}*)", "классные руководители"),
          of("соц\\.\\s?педагог", "социальный педагог"));

  private Abbreviations() {}

  private static Short of(String words, String full) {
    return new Short(Pattern.compile("\\b" + words, Pattern.UNICODE_CHARACTER_CLASS), full);
  }

  static String spelledOut(String key) {
    String spelled = key;
    for (Short each : ALL) {
      spelled = each.words().matcher(spelled).replaceAll(each.full());
    }
    return spelled.strip();
  }
}
