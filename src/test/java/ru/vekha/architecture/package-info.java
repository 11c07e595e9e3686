/** The rules of the code as tests, one class of rules per subject. */
@NullMarked
package ru.vekha.architecture;

import org.jspecify.annotations.NullMarked;
