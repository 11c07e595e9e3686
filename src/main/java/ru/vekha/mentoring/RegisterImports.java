package ru.vekha.mentoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.mentoring.sheet.FieldNames;
import ru.vekha.mentoring.sheet.Register;
import ru.vekha.mentoring.sheet.RegisterSheet;
import ru.vekha.roadmap.SheetRow;

/**
 * Takes people over from the schools' own spreadsheets, in two steps: the good rows are kept aside
 * and shown, and enter the register only when whoever brought them confirms.
 */
@Component
public class RegisterImports {

  private final RegisterAccess access;
  private final RowEntries entries;
  private final ImportRows rows;

  RegisterImports(RegisterAccess access, RowEntries entries, ImportRows rows) {
    this.access = access;
    this.entries = entries;
    this.rows = rows;
  }

  /** An import that waits for its confirmation. */
  public record Waiting(
      UUID id,
      String organisationId,
      Register register,
      int known,
      List<RowProblem> problems,
      List<String> leftOut,
      List<RegisterSheet.Row> rows) {}

  /**
   * Keeps the good rows of a spreadsheet aside; of the bad ones it keeps number, field and reason.
   *
   * @throws ru.vekha.mentoring.sheet.SheetRefused if nothing can be taken of it
   */
  @Transactional
  public UUID bring(String actor, String organisationId, Register register, List<SheetRow> all) {
    access.requireKeeper(actor, organisationId);
    RegisterSheet sheet = RegisterSheet.of(register, all);
    List<RegisterSheet.Row> good = new ArrayList<>();
    List<RowProblem> problems = new ArrayList<>();
    Set<String> people = new HashSet<>();
    int known = 0;
    for (RegisterSheet.Row row : sheet.rows()) {
      RowEntries.Reading reading = entries.read(register, organisationId, row.fields());
      if (!reading.problems().isEmpty()) {
        reading
            .problems()
            .forEach(
                (field, reason) ->
                    problems.add(new RowProblem(row.number(), FieldNames.of(field), reason)));
      } else if (reading.known()) {
        known++;
      } else if (people.add(reading.person().toLowerCase(Locale.ROOT))) {
        good.add(row);
      } else {
        problems.add(
            new RowProblem(
                row.number(), "ФИО", "Этот человек уже есть выше в таблице. Уберите повтор."));
      }
    }
    return rows.keep(
        actor,
        new Waiting(
            UUID.randomUUID(), organisationId, register, known, problems, sheet.leftOut(), good));
  }

  /** An import that the actor has brought; nothing for anybody else. */
  @Transactional(readOnly = true)
  public Optional<Waiting> find(String actor, UUID id) {
    return rows.find(actor, id).filter(each -> access.mayKeep(actor, each.organisationId()));
  }

  /**
   * Enters all rows that were kept aside, or none, and erases them there.
   *
   * @throws RegisterRefused if one of them cannot enter any more
   */
  @Transactional
  public int confirm(String actor, UUID id) {
    Waiting waiting = taken(actor, id);
    int entered = 0;
    for (RegisterSheet.Row row : waiting.rows()) {
      try {
        entered += entries.enter(actor, waiting, row.fields()) ? 1 : 0;
      } catch (RegisterRefused refused) {
        throw new RegisterRefused(
            Map.of(
                "entry", "Строка " + row.number() + ": " + refused.text() + " Ничего не внесено."));
      }
    }
    rows.erase(id);
    return entered;
  }

  /** Erases what was kept aside. */
  @Transactional
  public Waiting discard(String actor, UUID id) {
    Waiting waiting = taken(actor, id);
    rows.erase(id);
    return waiting;
  }

  private Waiting taken(String actor, UUID id) {
    rows.lock(id);
    return find(actor, id).orElseThrow(() -> new RegisterHidden(actor, id));
  }
}
