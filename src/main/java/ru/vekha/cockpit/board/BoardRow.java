package ru.vekha.cockpit.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One assignment of the board.
 *
 * @param responsible the person's name, or the role where nobody is named
 * @param personId whom {@code responsible} names
 * @param lateFrom the moment the due day is over where the organisation is
 * @param movedDays by how many days its date was moved, all in all
 * @param daysLate full days since the due day, in the organisation's zone; 0 when not late
 * @param level how far up the delay has been told
 * @param shiftAsked whether a later date is asked for
 */
public record BoardRow(
    UUID id,
    UUID roadmapId,
    String roadmap,
    String section,
    String number,
    String activity,
    String organisationId,
    String organisation,
    String responsible,
    @Nullable String personId,
    @Nullable LocalDate originalDue,
    @Nullable LocalDate due,
    @Nullable Instant lateFrom,
    long movedDays,
    int shifts,
    long daysLate,
    int level,
    String state,
    boolean shiftAsked,
    @Nullable String processInstanceId) {}
