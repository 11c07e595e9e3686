package ru.vekha.deadline.span;

/** A stretch with a number, which a list may say once: «I–II кварталы», «1, 15 и 30 сентября». */
public interface Numbered extends YearlySpan {

  /** Whether there is such a stretch with this number. */
  boolean hasNumber(int number);

  /** The same stretch with another number. */
  YearlySpan withNumber(int number);
}
