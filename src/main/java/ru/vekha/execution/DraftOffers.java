package ru.vekha.execution;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.execution.draft.DutyDecisions;
import ru.vekha.execution.draft.OfferedDuty;
import ru.vekha.execution.draft.SettledDocument;
import ru.vekha.execution.draft.SettledRow;
import ru.vekha.execution.draft.Settlements;

/**
 * What a methodist makes of that which the reader found beside plain rows: several pieces of work
 * in one row, and the duties of the order itself.
 */
@Service
@Transactional
public class DraftOffers {

  private final DraftDesk desk;
  private final Settlements settlements;
  private final DutyDecisions decisions;

  DraftOffers(DraftDesk desk, Settlements settlements, DutyDecisions decisions) {
    this.desk = desk;
    this.settlements = settlements;
    this.decisions = decisions;
  }

  /**
   * Tells the pieces of work of a row apart, or holds them together in one assignment.
   *
   * @param seen the version of the row that its author saw
   * @return whether there is such a draft for this person
   * @throws SettlementRefused if somebody else was quicker
   */
  public boolean divide(UUID draftId, int key, long seen, boolean apart, String personId) {
    return desk.open(draftId, personId)
        .map(
            opened -> {
              SettledRow row = rowWithParts(opened.document(), key, seen);
              settlements.settleRow(draftId, key, row.words().divided(apart), personId);
              return true;
            })
        .orElse(false);
  }

  /** Makes rows of their own of the pieces of work of a row, so that each can be mended. */
  public boolean unfold(UUID draftId, int key, long seen, String personId) {
    return desk.open(draftId, personId)
        .map(
            opened -> {
              SettledDocument document = opened.document();
              SettledRow row = rowWithParts(document, key, seen);
              int after = key;
              for (SettledRow piece : row.apart()) {
                after =
                    settlements.addRow(
                        draftId,
                        after,
                        document.reading().rows().size(),
                        piece.words().divided(null),
                        personId);
              }
              settlements.removeRow(draftId, key, row.words(), personId);
              return true;
            })
        .orElse(false);
  }

  /**
   * Takes a duty of the order over as the last row, or leaves it out.
   *
   * @return whether there is such a draft with such a duty for this person
   */
  public boolean duty(UUID draftId, int place, boolean take, String personId) {
    return desk.open(draftId, personId)
        .flatMap(
            opened ->
                opened.document().duties().stream()
                    .filter(each -> each.place() == place)
                    .findFirst()
                    .map(duty -> decide(draftId, opened.document(), duty, take, personId)))
        .orElse(false);
  }

  private boolean decide(
      UUID draftId, SettledDocument document, OfferedDuty duty, boolean take, String personId) {
    if (duty.state() == OfferedDuty.State.TAKEN) {
      throw new SettlementRefused("Это поручение уже взято в карту: измените или удалите строку.");
    }
    if (take) {
      List<SettledRow> rows = document.rows();
      int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).key();
      settlements.addRow(draftId, last, document.reading().rows().size(), duty.words(), personId);
    }
    decisions.decide(draftId, duty.place(), take, personId);
    return true;
  }

  private static SettledRow rowWithParts(SettledDocument document, int key, long seen) {
    SettledRow row = Seen.row(document, key, seen);
    if (row.row().parts().isEmpty()) {
      throw new SettlementRefused("В этой строке одно поручение, делить нечего.");
    }
    return row;
  }
}
