/** Where the PostgreSQL comes from and how its schema is brought up to date. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package ru.vekha.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
