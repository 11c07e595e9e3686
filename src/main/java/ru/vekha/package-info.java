/** Vekha itself: the class that starts it. Everything else lives in one package per module. */
@NullMarked
package ru.vekha;

import org.jspecify.annotations.NullMarked;
