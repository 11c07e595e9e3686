package ru.vekha.control;

import java.time.LocalDate;

/** Writes to whoever has to act on an assignment; whoever writes letters has it. */
public interface ReminderLetters {

  /**
   * Queues the letters of one day's reminder, in the transaction that asks for it.
   *
   * @return how many people get one; those who want no letters at once get none
   */
  int write(ControlCard card, LocalDate today);
}
