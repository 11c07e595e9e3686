package ru.vekha.mentoring;

/**
 * Why a row of a spreadsheet cannot be taken.
 *
 * @param number the row's number in the sheet
 * @param field the field as users read it
 * @param reason what is wrong and what to do; never what stands in the row
 */
public record RowProblem(int number, String field, String reason) {}
