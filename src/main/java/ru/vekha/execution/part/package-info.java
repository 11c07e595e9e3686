/** Parts of an assignment that its responsible one gives to co-executors. */
@NullMarked
package ru.vekha.execution.part;

import org.jspecify.annotations.NullMarked;
