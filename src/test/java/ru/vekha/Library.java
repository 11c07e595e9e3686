package ru.vekha;

import java.io.File;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A library as Maven names it, without its group. */
record Library(String artifact, String version) {

  /** The libraries this test runs with, told by the folders of a Maven repository. */
  static List<Library> onTheClassPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .map(Path::of)
        .filter(jar -> jar.getNameCount() > 3)
        .map(Library::inRepository)
        .toList();
  }

  private static Library inRepository(Path jar) {
    var version = jar.getParent();
    return new Library(
        version.getParent().getFileName().toString(), version.getFileName().toString());
  }

  boolean isOlderThan(String minimum) {
    return Version.parse(version).compareTo(Version.parse(minimum)) < 0;
  }
}
