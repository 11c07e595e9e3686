package ru.vekha.control;

import java.util.Set;

/** The letters that a stage of lateness can be told with; whoever writes letters has them. */
public interface LatenessWords {

  /** The keys by which a table names them. */
  Set<String> keys();
}
