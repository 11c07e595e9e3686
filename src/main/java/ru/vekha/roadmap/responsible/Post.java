package ru.vekha.roadmap.responsible;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vekha.organisation.Role;

/** The posts that roadmaps name; the first that the words fit is meant. */
enum Post {
  // «Кураторы внедрения ЦМН в ОО», «лица, ответственные за внедрение»
  CURATOR(
      "куратор|ответственн\\p{L}+ за (?:внедрени|взаимодействи|реализаци|наставничеств|организаци\\p{L}+ наставнич)"
          + "|руководител\\p{L}+ програм",
      Role.CURATOR,
      Body.ORGANISATION),
  PSYCHOLOGIST("психолог", Role.PSYCHOLOGIST, Body.ORGANISATION),
  MENTOR("\\bнаставник(?:и|ов|ами|ам|а|у)?\\b", Role.MENTOR, Body.ORGANISATION),
  METHODICAL_SERVICE("методическ\\p{L}+ служб", Role.METHODIST, Body.ORGANISATION),
  METHODIST("методист", Role.METHODIST, Body.MUNICIPAL_CENTRE),
  // No role of the system is theirs: their organisation answers.
  OTHER_STAFF(
      "классн\\p{L}+ руководител|социальн\\p{L}+ педагог|\\bпедагог|\\bучител|ответственн\\p{L}+ за"
          + "|заместител\\p{L}+ директор\\p{L}+ по|советник|воспитател|\\bмастер\\p{L}? |тьютор|логопед"
          + "|дефектолог|вожат|библиотекар|секретар|юрист|юрисконсульт|бухгалтер|кадров|по кадрам"
          + "|администратор|программист|преподавател|методическ\\p{L}+ (?:совет|объединени)|профсоюз"
          + "|заведующ\\p{L}+ (?:отделени|учебн|библиотек|практик|кафедр)"
          + "|руководител\\p{L}+ (?:шмо|мо|рмо|гмо|смо|пцк|(?:\\p{L}+ )?методическ|творческ|проект|кружк"
          + "|объединени|служб)",
      null,
      Body.ORGANISATION),
  // Those for whom the programme is; their organisation sees to it.
  PARTICIPANT(
      "наставляем|участник|обучающ\\p{L}+ся|родител|молод\\p{L}+ (?:специалист|педагог)|выпускник",
      null,
      Body.ORGANISATION),
  DEPUTY_OF_AUTHORITY(
      "заместител\\p{L}+ (?:начальника|министра|директора департамента|руководителя департамента"
          + "|председателя|главы)",
      Role.DEPUTY_HEAD,
      Body.MUNICIPAL_AUTHORITY),
  DEPUTY("заместител", null, Body.ORGANISATION),
  SPECIALIST(
      "специалист|консультант|инспектор|начальник\\p{L}* отдела|заведующ\\p{L}+ отделом",
      Role.DEPARTMENT_OFFICER,
      Body.MUNICIPAL_AUTHORITY),
  CHIEF("\\bначальник|председател", Role.ORGANISATION_HEAD, Body.MUNICIPAL_AUTHORITY),
  HEAD("руководител|директор|заведующ", Role.ORGANISATION_HEAD, Body.ORGANISATION);

  private final Pattern words;
  private final @Nullable Role role;
  private final Body usual;

  Post(String words, @Nullable Role role, Body usual) {
    this.words = Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS);
    this.role = role;
    this.usual = usual;
  }

  static Optional<Post> of(String key) {
    return Stream.of(values()).filter(post -> post.words.matcher(key).find()).findFirst();
  }

  @Nullable Role role() {
    return role;
  }

  /** The body that has such a post when the words name none. */
  Body usualBody() {
    return usual;
  }
}
