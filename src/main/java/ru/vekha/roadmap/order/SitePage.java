package ru.vekha.roadmap.order;

import java.util.regex.Pattern;

/**
 * The furniture of a site's page: menus, paths and the heading of the page a document stands on.
 */
final class SitePage {
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?:[-•*·»>] ?.*|.+ (?:/|»|>|→) .+|(?:главная|новости|документы|контакты|меню|поиск|назад|"
              + "вход|войти|печать|скачать|наверх|карта сайта|обратная связь|версия для .*|"
              + "сведения об .*|о (?:нас|школе|колледже|гимназии|лицее|центре|сайте)|"
              + "(?:\\p{L}+(?:ые|ие) )+(?:документы|акты|материалы)|официальный сайт.*|"
              + "наставничество|деятельность|методическая работа|приказы|планы|материалы|файлы|"
              + "педагогам|родителям|ученикам|страница)(?: страница)?)[:.]?");

  private SitePage() {}

  /** Whether the line belongs to the page and not to the document on it. */
  static boolean isFurniture(String key) {
    return FURNITURE.matcher(key).matches();
  }
}
