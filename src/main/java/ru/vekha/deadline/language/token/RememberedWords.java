package ru.vekha.deadline.language.token;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found out about single words, for those that come again and again. No more words are
 * kept than a language of deadlines has, whatever is read.
 */
final class RememberedWords<T> {

  private static final int MOST_WORDS = 4096;

  private final Map<String, T> remembered = new ConcurrentHashMap<>();
  private final Function<String, T> find;

  RememberedWords(Function<String, T> find) {
    this.find = find;
  }

  T of(String word) {
    T found = remembered.get(word);
    return found == null ? again(word) : found;
  }

  /** Finds it out anew, when what was remembered no longer holds. */
  T again(String word) {
    T found = find.apply(word);
    if (remembered.size() < MOST_WORDS || remembered.containsKey(word)) {
      remembered.put(word, found);
    }
    return found;
  }
}
