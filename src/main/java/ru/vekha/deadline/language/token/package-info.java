/** The words, numbers and marks of a phrase, put right where a scanner slipped. */
@NullMarked
package ru.vekha.deadline.language.token;

import org.jspecify.annotations.NullMarked;
