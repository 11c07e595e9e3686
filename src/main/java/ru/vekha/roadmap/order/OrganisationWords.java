package ru.vekha.roadmap.order;

import java.util.regex.Pattern;

/** The words with which the name of an authority or of an organisation begins. */
final class OrganisationWords {
  /** «МБОУ», «МБУ ДО», «ГАПОУ», «КГБПОУ», «ФГБОУ ВО», «ЧОУ», «АНО». */
  static final String LEGAL_FORM =
      "(?:(?!(?:оу|\\p{L}у)\\b)(?:[мгфчнок]|[фок]г|об)[бак]?[пднс]?о?у(?:до|дпо|дод)?|ано)"
          + "(?: (?:до|дпо|дод|во|спо|по|ао))?";

  private static final Pattern BODY =
      Pattern.compile(
          "(?:\\p{L}+(?:ое|ый|ая) ){0,5}(?:администрация|управление|отдел|департамент|министерство|"
              + "комитет|учреждение|мин\\p{L}+|ресурсный центр|"
              + LEGAL_FORM
              + ")\\b.*",
          Pattern.UNICODE_CHARACTER_CLASS);

  // The noun alone tells a post's place («директор школы»), not whose the post is.
  private static final Pattern KIND_ONLY =
      Pattern.compile(
          "(?:\\p{L}+(?:ой|ого|его) )*(?:школ[аы](?:-интерната?)?|гимнази[яи]|лице[йя]|колледжа?|"
              + "техникума?|училищ[ае]|организаци[яи]|учреждени[яе]|детск(?:ий|ого) сада?|центра?|"
              + "доу|дои|отдела?|управлени[яе]|департамента?|комитета?)");

  private OrganisationWords() {}

  /** Whether a name in the nominative begins here, so that it is a name of its own. */
  static boolean open(String key) {
    return BODY.matcher(key).matches();
  }

  /** Whether the words say only what kind of organisation it is. */
  static boolean sayOnlyTheKind(String key) {
    return KIND_ONLY.matcher(key).matches();
  }
}
