package ru.vekha.mentoring.morning;

import ru.vekha.control.DueMark;

/**
 * An assignment that somebody should be asked about.
 *
 * @param who the person whose it is, or the role where nobody is named
 * @param returned whether its result came back and is not in yet
 */
public record MorningWork(String number, String title, String who, DueMark mark, boolean returned) {

  /** Whether its day is near or past. */
  public boolean presses() {
    return switch (mark.kind()) {
      case LATE, TODAY, SOON -> true;
      case LATER, NONE -> false;
    };
  }
}
