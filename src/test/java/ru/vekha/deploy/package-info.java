/** Tries the parts of the deployment that can be tried without a container. */
@NullMarked
package ru.vekha.deploy;

import org.jspecify.annotations.NullMarked;
