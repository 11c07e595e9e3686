/** What the order around a roadmap's table says: who, number, date, period, title, control. */
@NullMarked
package ru.vekha.roadmap.order;

import org.jspecify.annotations.NullMarked;
