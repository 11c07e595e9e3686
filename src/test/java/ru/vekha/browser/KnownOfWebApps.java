package ru.vekha.browser;

import java.util.Map;

/** What axe finds on pages that Camunda has made, by rule, and why it stays. */
final class KnownOfWebApps {

  /** Camunda's own templates, which Vekha neither copies nor changes. */
  private static final Map<String, String> RULES =
      Map.of(
          "link-name",
              "the house of the app switch and the pictures of the start page have no words",
          "button-name", "buttons that fold a section or go down a diagram have a picture only",
          "link-in-text-block", "the link in the foot is told from its line by its colour",
          "color-contrast", "the foot, empty values and hints are pale grey",
          "aria-allowed-attr", "the search field says that it opens, which its role does not allow",
          "label", "the switches between table and diagram have no words");

  private KnownOfWebApps() {}

  static boolean knows(Axe.Complaint complaint) {
    return RULES.containsKey(complaint.rule());
  }
}
