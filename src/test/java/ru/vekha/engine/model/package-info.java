/** The conventions of process models and forms as rules, and the tests that hold them. */
@NullMarked
package ru.vekha.engine.model;

import org.jspecify.annotations.NullMarked;
