/** Sets the workflow engine up and gives the other modules a small toolkit for it. */
@NullMarked
package ru.vekha.engine;

import org.jspecify.annotations.NullMarked;
