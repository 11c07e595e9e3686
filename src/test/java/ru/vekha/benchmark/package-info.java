/** Benchmarks: commands of their own, named in the README, left out of every other run. */
@NullMarked
package ru.vekha.benchmark;

import org.jspecify.annotations.NullMarked;
