/** Tells the engine who its users, groups and tenants are; Vekha's own tables are the source. */
@NullMarked
package ru.vekha.organisation.camunda;

import org.jspecify.annotations.NullMarked;
