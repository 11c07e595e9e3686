/** One card against the engine over random sequences of what people and time can do to it. */
package ru.vekha.control.sequence;
