package ru.vekha.roadmap.responsible;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.vekha.roadmap.wording.Wording;

/** Cuts a cell where a new party may begin: at list signs, before role names, after initials. */
final class Pieces {
  private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
  private static final Pattern ALIAS = Pattern.compile("\\(\\s*далее[^)]*\\)");
  // «ТУ/ДО» is one word for two kinds of bodies.
  private static final String SLASH = "(?<!ТУ)\\s?/\\s?";
  // «а, б», «а; б», «директора и кураторы», «начальник отдела совместно с наставниками»
  private static final Pattern LIST_SIGN =
      Pattern.compile(
          "\\s*[,;]\\s*|"
              + SLASH
              + "|\\s+(?:совместно с(?:о)?|а также)\\s+"
              + "|\\s+и\\s+(?=(?:руководител|заместител|директор|куратор|наставник|педагог|методист"
              + "|специалист|социальн|классн|управлени[ея] |департамент|ОО\\b|ОУ\\b|ОДО\\b|ДОО\\b"
              + "|ДОУ\\b|УДО\\b|ПОО\\b|образовательны))",
          FLAGS);
  // «…, осуществляющие внедрение …», «…, в которой работает/обучается …» says more of the same.
  private static final Pattern CLAUSE =
      Pattern.compile(
          ",\\s*(?:(?!заведующ|ведущ)\\p{Ll}+(?:ющ|ящ|ащ|ущ)(?:ие|ий|ая|ее|их)|(?:(?:в|к|на|для) )?котор\\w+)"
              + "\\b[^,;]*",
          FLAGS);
  // A role name with a capital letter begins a new party even without a comma.
  private static final Pattern NEW_PARTY =
      Pattern.compile(
          "\\s+(?=(?:Руководител|Куратор|Директор|Заместител|Заведующ|Начальник|Главн\\w+ специалист"
              + "|Ведущ\\w+ специалист|Специалист|Консультант|Инспектор|Методист|Методическ|Педагог"
              + "|Психолог|Зам\\b|Отв\\.|Рук\\.|Кл\\.|Учител|Воспитател|Старш\\w+ воспитател|Советник|Социальн|Классн|Ответственн|Наставник|Координатор|Министерство|Департамент"
              + "|Управление\\b|Отдел\\b|Комитет\\b|Администрация\\b|Рабочая группа|Члены))",
          FLAGS);

  private Pieces() {}

  static List<Piece> of(String cell) {
    String words = ALIAS.matcher(Wording.cyrillic(cell)).replaceAll(" ").strip();
    TreeMap<Integer, Cut> cuts = new TreeMap<>();
    find(LIST_SIGN, words, true, cuts);
    find(NEW_PARTY, words, false, cuts);
    CLAUSE
        .matcher(words)
        .results()
        .forEach(clause -> cuts.subMap(clause.start(), clause.end()).clear());
    betweenPersons(words, cuts);
    return cut(words, cuts);
  }

  private static void find(Pattern sign, String words, boolean listed, TreeMap<Integer, Cut> cuts) {
    Matcher matcher = sign.matcher(words);
    while (matcher.find()) {
      if (!isEnclosed(words, matcher.start())) {
        cuts.putIfAbsent(matcher.start(), new Cut(matcher.end(), listed));
      }
    }
  }

  // «Иванова А.Б. Петрова В.Г.»: the second name begins a party, a name after a position does not.
  private static void betweenPersons(String words, TreeMap<Integer, Cut> cuts) {
    Matcher matcher = Persons.NAME.matcher(words);
    int before = -1;
    while (matcher.find()) {
      boolean anotherName = before >= 0 && cuts.subMap(before, matcher.start()).isEmpty();
      if (anotherName && !isEnclosed(words, matcher.start())) {
        cuts.put(before, new Cut(matcher.start(), false));
      }
      before = matcher.end();
    }
  }

  private static boolean isEnclosed(String words, int place) {
    int depth = 0;
    for (int index = 0; index < place; index++) {
      char sign = words.charAt(index);
      depth += sign == '(' || sign == '«' ? 1 : 0;
      depth -= (sign == ')' || sign == '»') && depth > 0 ? 1 : 0;
    }
    return depth > 0 && words.substring(place).matches(".*[)»].*");
  }

  private static List<Piece> cut(String words, TreeMap<Integer, Cut> cuts) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    boolean listed = false;
    for (var entry : cuts.entrySet()) {
      if (entry.getKey() < from) {
        continue;
      }
      add(words.substring(from, entry.getKey()), listed, pieces);
      from = entry.getValue().next();
      listed = entry.getValue().listed();
    }
    add(words.substring(from), listed, pieces);
    return pieces;
  }

  private static void add(String words, boolean listed, List<Piece> pieces) {
    String stripped = words.strip().replaceFirst("^[-–—•]\\s*", "").replaceFirst("\\.$", "");
    String whole =
        words.strip().endsWith(".") && Persons.endsWithName(words) ? words.strip() : stripped;
    if (!whole.isEmpty()) {
      pieces.add(new Piece(whole, listed));
    }
  }

  private record Cut(int next, boolean listed) {}
}
