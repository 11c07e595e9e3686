/**
 * Puts the check of task forms into the engine, so that no way to complete a task leads past it.
 */
@NullMarked
package ru.vekha.engine.form.camunda;

import org.jspecify.annotations.NullMarked;
