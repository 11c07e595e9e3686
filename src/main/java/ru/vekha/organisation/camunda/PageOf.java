package ru.vekha.organisation.camunda;

import java.util.List;
import org.camunda.bpm.engine.impl.Page;
import org.jspecify.annotations.Nullable;

/** The part of a short list that the engine asks for. */
final class PageOf {

  private PageOf() {}

  static <T> List<T> list(List<T> all, @Nullable Page page) {
    if (page == null) {
      return all;
    }
    int from = Math.min(page.getFirstResult(), all.size());
    long to = Math.min((long) from + page.getMaxResults(), all.size());
    return all.subList(from, (int) to);
  }
}
