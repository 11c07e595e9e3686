package ru.vekha.execution.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.control.DueMark;

/**
 * Everything about one assignment.
 *
 * @param responsible the person's name, or the role where nobody is named
 * @param deadlineWords the deadline as the document puts it
 * @param daysLate full days since the due day, 0 when not late
 * @param daysLeft days until the due day, null when it does not press anybody
 * @param mayAttach whether the one who asks does this work and it is in work
 */
record WholeAssignment(
    String number,
    String title,
    String section,
    String roadmap,
    String orderNumber,
    LocalDate orderDate,
    String organisation,
    String responsible,
    String deadlineWords,
    @Nullable LocalDate originalDue,
    @Nullable LocalDate due,
    long daysLate,
    @Nullable Long daysLeft,
    DueMark mark,
    String state,
    String expectedDocument,
    boolean mayAttach,
    AssignmentShifts.View shifts,
    List<AssignmentViews.File> files,
    List<CardStory.Step> story) {}
