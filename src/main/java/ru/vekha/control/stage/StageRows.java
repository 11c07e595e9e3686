package ru.vekha.control.stage;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.vekha.control.Addressee;
import ru.vekha.engine.PlainRule;
import ru.vekha.engine.PlainTable;
import ru.vekha.organisation.Role;

/** Reads the rows of a table as stages, and refuses every word that means nothing. */
final class StageRows {

  private static final int FURTHEST = 250;
  private static final int HIGHEST_LEVEL = 3;
  private static final int HIGHEST_PRIORITY = 100;

  private final String file;
  private final PlainTable table;
  private final Predicate<String> wordings;

  StageRows(String file, PlainTable table, Predicate<String> wordings) {
    this.file = file;
    this.table = table;
    this.wordings = wordings;
  }

  /**
   * Reads a row.
   *
   * @throws StageTableRefused if something in it is not understood
   */
  Stage read(PlainRule row) {
    for (int input = 0; input < table.inputs().size(); input++) {
      String column = table.inputs().get(input);
      for (String word : row.named(input)) {
        require(row, StageColumns.CONDITIONS.get(column).contains(word), column, word);
      }
    }
    String code = answer(row, StageColumns.STAGE);
    require(row, code.matches("[a-z][a-z0-9-]{1,39}"), StageColumns.STAGE, code);
    require(row, !code.equals(Stage.DAY_PASSED.code()), StageColumns.STAGE, code);
    String letter = answer(row, StageColumns.LETTER);
    require(row, Set.of("now", "digest").contains(letter), StageColumns.LETTER, letter);
    String words = answer(row, StageColumns.WORDS);
    require(row, wordings.test(words), StageColumns.WORDS, words);
    return new Stage(
        row.number(),
        code,
        number(row, StageColumns.DAYS, -FURTHEST, FURTHEST),
        number(row, StageColumns.REACHES, 0, HIGHEST_LEVEL),
        addressees(row),
        letter.equals("now"),
        words,
        number(row, StageColumns.PRIORITY, 0, HIGHEST_PRIORITY),
        group(row));
  }

  private Set<Addressee> addressees(PlainRule row) {
    String list = answer(row, StageColumns.ADDRESSEES);
    Set<Addressee> all = EnumSet.noneOf(Addressee.class);
    for (String word : list.split(" +")) {
      require(row, Addressee.ofWord(word).isPresent(), StageColumns.ADDRESSEES, word);
      Addressee.ofWord(word).ifPresent(all::add);
    }
    return all;
  }

  private @Nullable Role group(PlainRule row) {
    String group = answer(row, StageColumns.GROUP);
    if (group.isEmpty()) {
      return null;
    }
    try {
      return Role.ofGroup(group);
    } catch (IllegalArgumentException e) {
      throw unknown(row, StageColumns.GROUP, group);
    }
  }

  private int number(PlainRule row, String column, int least, int most) {
    String text = answer(row, column);
    require(row, text.matches("-?[0-9]{1,3}"), column, text);
    int number = Integer.parseInt(text);
    require(row, number >= least && number <= most, column, text);
    return number;
  }

  private String answer(PlainRule row, String column) {
    return row.outputs().get(table.outputs().indexOf(column));
  }

  private void require(PlainRule row, boolean understood, String column, String word) {
    if (!understood) {
      throw unknown(row, column, word);
    }
  }

  private StageTableRefused unknown(PlainRule row, String column, String word) {
    return new StageTableRefused(
        file, row, "в колонке «" + column + "» непонятное значение «" + word + "».");
  }
}
