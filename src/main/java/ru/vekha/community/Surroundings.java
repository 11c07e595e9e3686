package ru.vekha.community;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.community.SurroundingLog.Kind;
import ru.vekha.community.section.Field;
import ru.vekha.community.section.Section;
import ru.vekha.community.section.TypedEntry;
import ru.vekha.community.section.Values;
import ru.vekha.organisation.Organisations;

/**
 * What surrounds the pairs of an organisation: entered, changed and closed by its keepers, read by
 * those who see its work. Every call names who acts.
 */
@Component
public class Surroundings {

  /** The class of SQL states. */
  private static final String CONSTRAINT_VIOLATED = "23";

  private final SurroundingRows rows;
  private final SurroundingChoices choices;
  private final SurroundingAccess access;
  private final SurroundingLog log;
  private final Organisations organisations;
  private final Clock clock;

  Surroundings(
      SurroundingRows rows,
      SurroundingChoices choices,
      SurroundingAccess access,
      SurroundingLog log,
      Organisations organisations,
      Clock clock) {
    this.rows = rows;
    this.choices = choices;
    this.access = access;
    this.log = log;
    this.organisations = organisations;
    this.clock = clock;
  }

  /**
   * The entries of a section, those that hold first, the youngest first.
   *
   * @throws SurroundingHidden if the actor does not see the organisation's work
   */
  public List<Entry> of(String actor, String organisationId, Section section, int most) {
    access.requireReader(actor, organisationId);
    return rows.of(section, organisationId, most);
  }

  /**
   * An entry for its keeper.
   *
   * @throws SurroundingHidden if there is none that the actor keeps
   */
  public Entry get(String actor, String organisationId, Section section, UUID id) {
    access.requireKeeper(actor, organisationId);
    return rows.find(section, organisationId, id)
        .orElseThrow(() -> new SurroundingHidden(actor, organisationId));
  }

  /**
   * Keeps a new entry; the same form sent twice keeps one.
   *
   * @param id chosen when the form was drawn
   * @param typed the texts of the fields by column
   * @throws SurroundingRefused if something is wrong with it
   */
  @Transactional
  public void add(
      String actor, String organisationId, Section section, UUID id, Map<String, String> typed) {
    access.requireKeeper(actor, organisationId);
    Values values = checked(actor, organisationId, section, typed, new Values(Map.of()));
    Entry entry = new Entry(id, organisationId, values, 1, null);
    if (kept(section, () -> rows.insert(section, entry))) {
      log.note(actor, organisationId, section.slug(), id, Kind.ADDED);
    }
  }

  /**
   * Changes an entry that still holds.
   *
   * @param version the version that the actor saw
   * @throws SurroundingRefused if something is wrong or somebody else was faster
   */
  @Transactional
  public void change(
      String actor,
      String organisationId,
      Section section,
      UUID id,
      int version,
      Map<String, String> typed) {
    Entry present = get(actor, organisationId, section, id);
    Values values = checked(actor, organisationId, section, typed, present.values());
    Entry changed = new Entry(id, organisationId, values, version, null);
    if (!kept(section, () -> rows.update(section, changed))) {
      throw tooLate();
    }
    log.note(actor, organisationId, section.slug(), id, Kind.CHANGED);
  }

  /**
   * Ends an entry: an agreement is over, a council dissolved, a practice withdrawn.
   *
   * @throws SurroundingRefused if the day cannot be or the entry is closed already
   */
  @Transactional
  public void close(
      String actor, String organisationId, Section section, UUID id, @Nullable LocalDate day) {
    Entry present = get(actor, organisationId, section, id);
    LocalDate from = present.values().day(Field.DATED_ON);
    if (day == null || day.isAfter(today(organisationId)) || (from != null && day.isBefore(from))) {
      throw new SurroundingRefused(
          "closed_on",
          "Завершено: нужен день не раньше первой даты записи и не позже сегодняшнего.");
    }
    if (!rows.close(section, present, day)) {
      throw tooLate();
    }
    log.note(actor, organisationId, section.slug(), id, Kind.CLOSED);
  }

  /**
   * Lets the keepers of an organisation's entries pass.
   *
   * @throws SurroundingHidden if the actor is none of them
   */
  public void requireKeeper(String actor, String organisationId) {
    access.requireKeeper(actor, organisationId);
  }

  /** The day that it is where the organisation is. */
  public LocalDate today(String organisationId) {
    return LocalDate.ofInstant(clock.instant(), organisations.get(organisationId).zone());
  }

  private Values checked(
      String actor,
      String organisationId,
      Section section,
      Map<String, String> typed,
      Values present) {
    LocalDate today = today(organisationId);
    TypedEntry read = TypedEntry.of(section, typed, today);
    Map<String, String> problems = read.problems();
    for (Field field : section.fields()) {
      String picked = read.values().text(field.column());
      if (field.kind().isPicked()
          && !picked.isEmpty()
          && !picked.equals(present.text(field.column()))
          && !choices.of(field, actor, organisationId, today).containsKey(picked)) {
        problems.putIfAbsent(
            field.column(), field.label() + ": этого в списке нет. Выберите из списка.");
      }
    }
    if (!problems.isEmpty()) {
      throw new SurroundingRefused(problems);
    }
    return read.values();
  }

  /** The database holds the rules as well; what it refuses is told like any other problem. */
  private static boolean kept(Section section, BooleanSupplier keeping) {
    String first = section.fields().get(0).column();
    try {
      return keeping.getAsBoolean();
    } catch (DuplicateKeyException e) {
      throw new SurroundingRefused(first, "Такая запись уже есть. Найдите её в списке и измените.");
    } catch (DataIntegrityViolationException e) {
      if (!(e.getMostSpecificCause() instanceof SQLException refusal)
          || !refusal.getSQLState().startsWith(CONSTRAINT_VIOLATED)) {
        throw e;
      }
      throw new SurroundingRefused(
          first, "Запись не согласуется с другими. Обновите страницу и проверьте её связи.");
    }
  }

  private static SurroundingRefused tooLate() {
    return new SurroundingRefused(
        Field.DATED_ON,
        "Запись уже изменена или завершена в другом окне. Откройте её заново и повторите.");
  }
}
