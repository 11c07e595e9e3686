/** Who could mentor whom, with the reasons in words; plain Java that decides nothing. */
@NullMarked
package ru.vekha.mentoring.matching;

import org.jspecify.annotations.NullMarked;
