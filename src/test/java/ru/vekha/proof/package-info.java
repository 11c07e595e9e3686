/** Which rules and which paths of the diagrams the tests have proved. */
@NullMarked
package ru.vekha.proof;

import org.jspecify.annotations.NullMarked;
