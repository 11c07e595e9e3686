/** The page «Оповещения», and what calendar programs ask for. */
@NullMarked
package ru.vekha.notification.web;

import org.jspecify.annotations.NullMarked;
