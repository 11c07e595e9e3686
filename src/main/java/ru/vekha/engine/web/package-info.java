/** The engine's answers over HTTP, told in Russian. */
@NullMarked
package ru.vekha.engine.web;

import org.jspecify.annotations.NullMarked;
