package ru.vekha.roadmap;

/**
 * One of the several pieces of work that the cells of one activity name. What the parts share in
 * the document stands in each of them.
 *
 * @param what what is to be done or made
 * @param document the words that say what shows that it is done
 * @param responsible the words that say who answers
 * @param deadline the phrase that says when
 */
public record Part(String what, String document, String responsible, String deadline) {}
