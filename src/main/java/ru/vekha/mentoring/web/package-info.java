/** The pages of the registers. */
@NullMarked
package ru.vekha.mentoring.web;

import org.jspecify.annotations.NullMarked;
