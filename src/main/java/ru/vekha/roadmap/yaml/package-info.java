/** Roadmaps kept as data files (YAML), read strictly. */
@NullMarked
package ru.vekha.roadmap.yaml;

import org.jspecify.annotations.NullMarked;
