package ru.vekha.browser;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words in Latin letters: on a page in Russian only these names may be written so. */
public final class LatinWords {

  /** Products, formats of files and data, keys of the keyboard: the same in Russian. */
  private static final Set<String> NAMES =
      Set.of(
          "Camunda",
          "Platform",
          "CE",
          "Optimize", // products
          "Word",
          "Excel",
          "PDF",
          "DOCX",
          "ODT",
          "ODS",
          "JPG",
          "PNG", // kinds of files
          "csv",
          "doc",
          "docx",
          "ods",
          "odt",
          "xls",
          "xlsx",
          "pdf",
          "png",
          "html",
          "txt",
          "md",
          "CSV",
          "JSON",
          "XML",
          "BPMN",
          "DMN",
          "LDAP", // notations
          "Ctrl"); // a key

  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

  private LatinWords() {}

  /** The words of a text that are in Latin letters and are no such name. */
  public static Set<String> in(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(word -> !NAMES.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
