/**
 * The five roadmaps of the specification, each played from its order to its end: people do the work
 * through the doors that they have in Vekha, some of it late, and what is left is compared with
 * what the roadmap asks for.
 */
@NullMarked
package ru.vekha.proof.scenario;

import org.jspecify.annotations.NullMarked;
