/** The sign-in page and the way from it to a person's place of work. */
@NullMarked
package ru.vekha.security.web;

import org.jspecify.annotations.NullMarked;
