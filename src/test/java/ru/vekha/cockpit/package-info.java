/** Tests of what Vekha puts into Camunda's own web apps. */
@NullMarked
package ru.vekha.cockpit;

import org.jspecify.annotations.NullMarked;
