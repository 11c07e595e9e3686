/** What the plug-ins of Cockpit ask for over HTTP. */
@NullMarked
package ru.vekha.cockpit.web;

import org.jspecify.annotations.NullMarked;
