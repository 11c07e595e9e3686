/** Documents over HTTP. */
@NullMarked
package ru.vekha.document.web;

import org.jspecify.annotations.NullMarked;
