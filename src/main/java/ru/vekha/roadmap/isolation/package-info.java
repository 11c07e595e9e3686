/** The process in which an untrusted document is read, and what the two sides tell each other. */
@NullMarked
package ru.vekha.roadmap.isolation;

import org.jspecify.annotations.NullMarked;
