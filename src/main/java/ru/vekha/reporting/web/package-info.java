/** Reports over HTTP. */
@NullMarked
package ru.vekha.reporting.web;

import org.jspecify.annotations.NullMarked;
