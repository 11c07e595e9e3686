package ru.vekha.execution;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.execution.draft.DraftHead;
import ru.vekha.execution.draft.RowWords;
import ru.vekha.execution.draft.SettledRow;
import ru.vekha.execution.draft.Settlements;

/**
 * What a methodist settles about a draft. Each settlement says what its author had seen: when
 * somebody else has settled the same since, it is refused and nothing is overwritten.
 */
@Service
@Transactional
public class DraftSettling {

  private final DraftDesk desk;
  private final Settlements settlements;

  DraftSettling(DraftDesk desk, Settlements settlements) {
    this.desk = desk;
    this.settlements = settlements;
  }

  /**
   * Settles the data of the order; days off stay decided as they are.
   *
   * @param seen the version of the order's data that its author saw
   * @return whether there is such a draft for this person
   * @throws SettlementRefused if somebody else was quicker
   */
  public boolean head(UUID draftId, long seen, DraftHead head, String personId) {
    return desk.open(draftId, personId)
        .map(
            opened -> {
              Seen.require(seen == opened.document().headVersion());
              Boolean moves = opened.document().head().movesDaysOff();
              settlements.settleHead(
                  draftId, moves == null ? head : head.movingDaysOff(moves), personId);
              return true;
            })
        .orElse(false);
  }

  /** Decides whether due days move from days off. */
  public boolean daysOff(UUID draftId, boolean move, String personId) {
    return desk.open(draftId, personId)
        .map(
            opened -> {
              settlements.settleHead(
                  draftId, opened.document().head().movingDaysOff(move), personId);
              return true;
            })
        .orElse(false);
  }

  /**
   * Settles what a row says.
   *
   * @param seen the version of the row that its author saw
   * @throws SettlementRefused if somebody else was quicker, or has left the row out
   */
  public boolean row(UUID draftId, int key, long seen, RowWords words, String personId) {
    return changeRow(
        draftId,
        key,
        seen,
        personId,
        row -> settlements.settleRow(draftId, key, words.divided(row.divided()), personId));
  }

  /**
   * Takes another reading of a row's deadline that one of its questions offers.
   *
   * @param seen the version of the row that its author saw
   * @throws SettlementRefused if no question offers it, or somebody else was quicker
   */
  public boolean deadline(UUID draftId, int key, long seen, String phrase, String personId) {
    return desk.open(draftId, personId)
        .map(
            opened -> {
              SettledRow row = Seen.row(opened.document(), key, seen);
              boolean offered =
                  desk.plan(opened).questions().stream()
                      .filter(each -> each.row() == key)
                      .flatMap(each -> each.question().choices().stream())
                      .anyMatch(choice -> choice.phrase().equals(phrase));
              if (!offered) {
                throw new SettlementRefused(
                    "Такого прочтения срока у этой строки нет: её изменили. Посмотрите её ещё раз.");
              }
              settlements.settleRow(draftId, key, row.words().due(phrase), personId);
              return true;
            })
        .orElse(false);
  }

  /** Leaves a row out. */
  public boolean remove(UUID draftId, int key, long seen, String personId) {
    return changeRow(
        draftId,
        key,
        seen,
        personId,
        row -> settlements.removeRow(draftId, key, row.words(), personId));
  }

  /** Takes a row that was left out in again. */
  public boolean restore(UUID draftId, int key, String personId) {
    return desk.open(draftId, personId)
        .map(
            opened -> {
              opened.document().removed().stream()
                  .filter(row -> row.key() == key)
                  .findFirst()
                  .ifPresent(row -> settlements.settleRow(draftId, key, row.words(), personId));
              return true;
            })
        .orElse(false);
  }

  /** Adds a row after another one, 0 for the beginning, and returns its key. */
  public Optional<Integer> add(UUID draftId, int after, RowWords words, String personId) {
    return desk.open(draftId, personId)
        .map(
            opened ->
                settlements.addRow(
                    draftId, after, opened.document().reading().rows().size(), words, personId));
  }

  /**
   * Confirms one doubt.
   *
   * @param code the short name of the question's words
   * @throws SettlementRefused if the question is not what it was
   */
  public boolean confirm(UUID draftId, int row, String code, String personId) {
    return desk.open(draftId, personId)
        .map(
            opened -> {
              LaunchPlan.Asked asked =
                  desk.plan(opened).questions().stream()
                      .filter(each -> each.row() == row && each.question().mayBeConfirmed())
                      .filter(each -> each.question().code().equals(code))
                      .findFirst()
                      .orElseThrow(
                          () ->
                              new SettlementRefused(
                                  "Этого замечания больше нет: строку изменили. Посмотрите её ещё"
                                      + " раз."));
              if (asked.question().isOpen()) {
                settlements.confirm(draftId, row, asked.question().what(), personId);
              }
              return true;
            })
        .orElse(false);
  }

  /**
   * Confirms every doubt that is open.
   *
   * @param seen the version of the draft that its author saw
   * @throws SettlementRefused if anything has been settled since
   */
  public boolean confirmAll(UUID draftId, long seen, String personId) {
    return desk.open(draftId, personId)
        .map(
            opened -> {
              Seen.require(seen == opened.document().version());
              desk.plan(opened)
                  .doubts()
                  .forEach(
                      each ->
                          settlements.confirm(
                              draftId, each.row(), each.question().what(), personId));
              return true;
            })
        .orElse(false);
  }

  private interface RowChange {
    void make(SettledRow row);
  }

  private boolean changeRow(UUID draftId, int key, long seen, String personId, RowChange change) {
    return desk.open(draftId, personId)
        .map(
            opened -> {
              change.make(Seen.row(opened.document(), key, seen));
              return true;
            })
        .orElse(false);
  }
}
