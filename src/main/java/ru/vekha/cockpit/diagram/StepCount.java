package ru.vekha.cockpit.diagram;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ru.vekha.control.CardsAt;

/**
 * How many assignments, or parts of them, stand at one place with the same moment.
 *
 * @param moment from when on whoever has to act is late; null where nobody can be
 */
record StepCount(CardsAt at, @Nullable Instant moment, long cards) {}
