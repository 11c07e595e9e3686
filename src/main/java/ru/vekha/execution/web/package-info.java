/** The pages of a roadmap and what Tasklist shows beside a task. */
@NullMarked
package ru.vekha.execution.web;

import org.jspecify.annotations.NullMarked;
