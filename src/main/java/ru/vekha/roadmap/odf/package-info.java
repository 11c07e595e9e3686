/** OpenDocument texts and spreadsheets, as LibreOffice and Russian office suites write them. */
@NullMarked
package ru.vekha.roadmap.odf;

import org.jspecify.annotations.NullMarked;
