package ru.vekha.engine.form;

import java.util.regex.Pattern;

/** The two kinds of text that a text field of form-js can ask for ({@code validationType}). */
enum TextFormat {
  EMAIL(
      "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-zА-Яа-яЁё0-9](?:[A-Za-zА-Яа-яЁё0-9-]{0,61}[A-Za-zА-Яа-яЁё0-9])?"
          + "(?:\\.[A-Za-zА-Яа-яЁё0-9](?:[A-Za-zА-Яа-яЁё0-9-]{0,61}[A-Za-zА-Яа-яЁё0-9])?){1,8}",
      "укажите адрес электронной почты, например name@school.ru"),
  /** Wider than the browser's own check, which knows only the international form. */
  PHONE("\\+?[0-9](?:[ ()-]{0,2}[0-9]){4,14}", "укажите номер телефона, например +7 900 000-00-00");

  private final Pattern pattern;
  private final String hint;

  TextFormat(String pattern, String hint) {
    this.pattern = Pattern.compile(pattern);
    this.hint = hint;
  }

  boolean accepts(String text) {
    return pattern.matcher(text).matches();
  }

  String hint() {
    return hint;
  }
}
