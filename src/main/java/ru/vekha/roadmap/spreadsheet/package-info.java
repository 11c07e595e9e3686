/** Spreadsheets: what their sheets show, read without opening a workbook as a whole. */
@NullMarked
package ru.vekha.roadmap.spreadsheet;

import org.jspecify.annotations.NullMarked;
