/** Filters around the engine's web apps: sign-on, page nonces, rights on single instances. */
@NullMarked
package ru.vekha.security.camunda;

import org.jspecify.annotations.NullMarked;
