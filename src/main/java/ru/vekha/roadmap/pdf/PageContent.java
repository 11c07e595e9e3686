package ru.vekha.roadmap.pdf;

import java.util.List;

/**
 * What is printed on a page, turned upright.
 *
 * @param glyphs its letters
 * @param rulings its ruling lines
 * @param unreadable how many more letters it has whose meaning the document does not say
 */
record PageContent(List<Glyph> glyphs, List<Ruling> rulings, int unreadable) {}
