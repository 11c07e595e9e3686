/** The pages of monitoring. */
@NullMarked
package ru.vekha.monitoring.web;

import org.jspecify.annotations.NullMarked;
