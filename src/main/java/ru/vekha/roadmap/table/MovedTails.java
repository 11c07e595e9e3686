package ru.vekha.roadmap.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.vekha.roadmap.Problem;
import ru.vekha.roadmap.wording.CellText;
import ru.vekha.roadmap.wording.Wording;

/**
 * Brings back the last words of a cell that a page break moved into the cell below: the cell above
 * ends within a phrase, and the one below begins with small letters before its own first sentence.
 */
final class MovedTails {
  // «… региональной», «… обучающихся и», «… ответственных»: a word that wants another one.
  private static final Pattern UNFINISHED =
      Pattern.compile(
          ".*(?:(?:ск|ющ|ящ|ущ|ащ|вш|ш)(?:его|ему|ий|их|им|ими|ие|ая|ей|ую)"
              + "|(?:н|т|в|л|к)(?:ого|ому|ых|ую|ые|ыми)|(?:н|ск|тельн)(?:ой|ая|ый|ое)"
              + "|(?:^| )(?:и|в|во|на|с|со|по|о|об|от|для|при|из|к|у|за|или|а|не|через|между))");
  // «наставничества Своевременное …»
  private static final Pattern TAIL =
      Pattern.compile(
          "(\\p{Ll}[\\p{Ll}-]*(?:\\s[\\p{Ll}«»\"-]+){0,3}[.,;)]?)\\s+(\\p{Lu}\\p{Ll}.*)",
          Pattern.DOTALL);
  private static final Set<Column> SENTENCES = EnumSet.of(Column.TITLE, Column.RESULT);

  private final List<Draft> drafts;
  private final List<Problem> problems;

  private MovedTails(List<Draft> drafts, List<Problem> problems) {
    this.drafts = drafts;
    this.problems = problems;
  }

  static void bringBack(List<Draft> drafts, List<Problem> problems) {
    MovedTails tails = new MovedTails(drafts, problems);
    for (Column column : SENTENCES) {
      if (tails.beginsWithCapitals(column)) {
        tails.bringBack(column);
      }
    }
  }

  // Only where all others begin with a capital letter a small one is out of place.
  private boolean beginsWithCapitals(Column column) {
    List<String> cells =
        drafts.stream().map(draft -> draft.of(column)).filter(words -> !words.isEmpty()).toList();
    long small = cells.stream().filter(words -> Character.isLowerCase(words.charAt(0))).count();
    return cells.size() - small >= 2 && small <= Math.max(1, cells.size() / 5);
  }

  private void bringBack(Column column) {
    for (int index = 1; index < drafts.size(); index++) {
      Draft above = drafts.get(index - 1);
      Draft below = drafts.get(index);
      Matcher tail = TAIL.matcher(below.of(column));
      if (UNFINISHED.matcher(Wording.key(above.of(column))).matches() && tail.matches()) {
        move(column, tail.group(1), tail.group(2), above, below);
      }
    }
  }

  private void move(Column column, String tail, String rest, Draft above, Draft below) {
    List<String> ended = new ArrayList<>(above.lines(column));
    int last = ended.size() - 1;
    ended.set(last, CellText.join(ended.get(last), tail));
    above.put(column, CellText.join(above.of(column), tail), ended);
    List<String> begun = new ArrayList<>(below.lines(column));
    String first = begun.get(0);
    boolean onFirstLine = first.startsWith(tail) && first.length() > tail.length();
    begun.set(0, onFirstLine ? first.substring(tail.length()).strip() : first);
    below.put(column, rest, onFirstLine ? begun : List.of(rest));
    problems.add(
        Problem.ofRow(
                below.place(),
                below.of(Column.NUMBER),
                "Слова «"
                    + tail
                    + "» в начале ячейки перенесены в предыдущую строку: там фраза не закончена.",
                "Сверьте обе строки с документом.")
            .asNotice());
  }
}
