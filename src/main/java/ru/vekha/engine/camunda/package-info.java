/** What extends the engine from within. */
@NullMarked
package ru.vekha.engine.camunda;

import org.jspecify.annotations.NullMarked;
