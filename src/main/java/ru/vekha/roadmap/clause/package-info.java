/** The numbered clauses of an order and the duties in them, found by the grammar of orders. */
@NullMarked
package ru.vekha.roadmap.clause;

import org.jspecify.annotations.NullMarked;
