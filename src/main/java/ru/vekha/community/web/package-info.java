/** The pages of what surrounds the pairs. */
@NullMarked
package ru.vekha.community.web;

import org.jspecify.annotations.NullMarked;
