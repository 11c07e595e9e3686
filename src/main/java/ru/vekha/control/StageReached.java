package ru.vekha.control;

import java.time.LocalDate;
import java.util.Set;
import ru.vekha.organisation.Role;

/**
 * An assignment has come to a stage of lateness.
 *
 * @param day the day that it is late against: the due day, or the last day for the decision
 * @param round which result waits; 0 when the work itself is waited for
 * @param stage the stage's code in the table
 * @param level how far up it is known: 0 the executor, 1 the head of the organisation, 2 the
 *     controller, 3 the deputy head
 * @param controllers the role of those who control it at the authority
 * @param letter whether those addressed are told at once, and not by the morning digest alone
 * @param words the key of what the letter says
 */
public record StageReached(
    ControlCard card,
    WaitsFor waitsFor,
    LocalDate day,
    int round,
    String stage,
    int level,
    Set<Addressee> addressees,
    Role controllers,
    boolean letter,
    String words) {}
