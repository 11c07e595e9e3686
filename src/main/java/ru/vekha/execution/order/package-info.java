/** Moves the dates of a roadmap or of one of its sections by an order. */
@NullMarked
package ru.vekha.execution.order;

import org.jspecify.annotations.NullMarked;
