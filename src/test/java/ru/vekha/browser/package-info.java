/** Tests that walk through the real pages in a real browser, as the people of a town do. */
@NullMarked
package ru.vekha.browser;

import org.jspecify.annotations.NullMarked;
