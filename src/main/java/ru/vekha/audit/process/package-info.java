/** The process «Запечатывание истории». */
@NullMarked
package ru.vekha.audit.process;

import org.jspecify.annotations.NullMarked;
