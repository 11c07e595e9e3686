/** Which days are working days in Russia, from the government's yearly decrees. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ru.vekha.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
