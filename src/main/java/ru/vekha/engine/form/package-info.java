/** Reads a deployed task form and checks a submission against it, without the engine. */
@NullMarked
package ru.vekha.engine.form;

import org.jspecify.annotations.NullMarked;
