/** Which days are working days in Russia, from the government's yearly decrees. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package ru.vekha.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
