package ru.vekha.deadline.span;

/** What a phrase says of the year. */
public sealed interface YearMark {

  /** How it stands after a date or month, with a leading space: « 2021 года», or nothing. */
  String words();

  /** «2021 года», «21 г.». */
  record Stated(int year) implements YearMark {
    @Override
    public String words() {
      return " " + year + " года";
    }
  }

  /** No year at all: the roadmap's period decides. */
  record Unstated() implements YearMark {
    @Override
    public String words() {
      return "";
    }
  }

  /** «следующего года»: the one after the first of the roadmap, or after a school's September. */
  record Following() implements YearMark {
    @Override
    public String words() {
      return " следующего года";
    }
  }

  /**
   * «Х года»: the year in which the school year starts.
   *
   * @param later how many years after it, as in «Х+1 года»
   */
  record SchoolX(int later) implements YearMark {
    @Override
    public String words() {
      return later == 0 ? " Х года" : " Х+" + later + " года";
    }
  }
}
