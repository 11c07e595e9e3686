/** What looks wrong in a draft although it could be read; each check knows one kind of slip. */
@NullMarked
package ru.vekha.execution.check;

import org.jspecify.annotations.NullMarked;
