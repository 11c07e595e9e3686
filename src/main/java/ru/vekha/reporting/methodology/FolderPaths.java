package ru.vekha.reporting.methodology;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names of files in an archive: every program can unpack them, none leads out of the folder, none
 * comes twice, whatever the files were called when they were sent.
 */
final class FolderPaths {

  private static final int LONGEST_FOLDER = 70;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_ENDING = 6;

  private final Set<String> taken = new HashSet<>();

  /** A path for a file; the folders come first. */
  String path(String stage, String document, String fileName) {
    String folder = part(stage, LONGEST_FOLDER) + "/" + part(document, LONGEST_FOLDER) + "/";
    String name = part(fileName, Integer.MAX_VALUE);
    int dot = name.lastIndexOf('.');
    boolean ends = dot > 0 && name.length() - dot <= LONGEST_ENDING;
    String ending = ends ? name.substring(dot) : "";
    String start = part(ends ? name.substring(0, dot) : name, LONGEST_NAME);
    String path = folder + start + ending;
    for (int again = 2; !taken.add(path.toLowerCase(Locale.ROOT)); again++) {
      path = folder + start + " (" + again + ")" + ending;
    }
    return path;
  }

  /** Without what file systems and unpacking programs trip over. */
  private static String part(String words, int longest) {
    String clean =
        words
            .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\"<>|:*?/\\\\]", "_")
            .replaceAll("\\s+", " ");
    String cut = clean.substring(0, clean.offsetByCodePoints(0, fitting(clean, longest)));
    String edged = cut.replaceAll("^[ .]+|[ .]+$", "");
    if (edged.isEmpty()) {
      return "_";
    }
    boolean reserved = edged.matches("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])([ .].*)?");
    return reserved ? "_" + edged : edged;
  }

  private static int fitting(String words, int longest) {
    return Math.min(words.codePointCount(0, words.length()), longest);
  }
}
