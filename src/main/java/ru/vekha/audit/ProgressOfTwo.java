package ru.vekha.audit;

/** Tells of two parts of a check, which go on side by side, as of one. */
final class ProgressOfTwo {

  private final Progress whole;
  private int first;
  private int second;

  ProgressOfTwo(Progress whole) {
    this.whole = whole;
  }

  Progress first() {
    return percent -> {
      synchronized (this) {
        first = percent;
        tell();
      }
    };
  }

  Progress second() {
    return percent -> {
      synchronized (this) {
        second = percent;
        tell();
      }
    };
  }

  private void tell() {
    whole.at((first + second) / 2);
  }
}
