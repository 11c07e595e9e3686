/** Web pages, among them those that Word and Excel save or that come under their names. */
@NullMarked
package ru.vekha.roadmap.html;

import org.jspecify.annotations.NullMarked;
