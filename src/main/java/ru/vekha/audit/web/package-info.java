/** The page «Проверка истории». */
@NullMarked
package ru.vekha.audit.web;

import org.jspecify.annotations.NullMarked;
