package ru.vekha.reporting.discipline;

import java.util.Locale;

/**
 * How somebody keeps to dates.
 *
 * @param name who the line is about
 * @param place where a person works; empty for anybody else
 * @param byOriginal dates of the period as they were first set
 * @param byAgreed dates of the period as they are now
 * @param openAndLate of the late ones by the agreed date, those still to be done
 * @param delayDays by how many days the late ones are late, all together; days that a result lay
 *     with its controller left out
 * @param medianDelay half of the late ones are late by no more days
 * @param shifted how many of the period's assignments have another date than at first
 * @param shifts how many times their dates were moved
 * @param shiftDays by how many days, all together
 * @param returns how many of their results were sent back
 * @param nobodyCould dates that had passed before anybody could work; counted nowhere else
 * @param awaitingDate assignments without any date yet; counted nowhere else
 */
public record DisciplineLine(
    String name,
    String place,
    Kept byOriginal,
    Kept byAgreed,
    long openAndLate,
    long delayDays,
    double medianDelay,
    long shifted,
    long shifts,
    long shiftDays,
    long returns,
    long nobodyCould,
    long awaitingDate) {

  /** How many dates were kept and how many were not; a date that lies ahead is neither. */
  public record Kept(long onTime, long late) {

    /** How many dates there were. */
    public long all() {
      return onTime + late;
    }

    /**
     * The kept part in per cent, rounded down, so that 100 means all; -1 where there is nothing.
     */
    public int percent() {
      return all() == 0 ? -1 : (int) (onTime * 100 / all());
    }
  }

  /** By how many days the late ones are late on average. */
  public double averageDelay() {
    return byAgreed.late() == 0 ? 0 : (double) delayDays / byAgreed.late();
  }

  /** Average and median of the delay in days, as Russian texts write them; a dash without any. */
  public String delays() {
    return byAgreed.late() == 0 ? "—" : days(averageDelay()) + " / " + days(medianDelay);
  }

  static String days(double days) {
    return String.format(Locale.ROOT, "%.1f", days).replace('.', ',');
  }
}
