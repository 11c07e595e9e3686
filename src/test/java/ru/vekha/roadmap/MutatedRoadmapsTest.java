package ru.vekha.roadmap;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Roadmaps in which signs have been changed at random: read or refused, never an error. */
class MutatedRoadmapsTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void mutatedRoadmapsAreReadOrRefused(long seed) {
    Random random = new Random(seed);
    String signs = "\t\n.-–«»()|№№1234567890абвАБВabc<>&;:/\\\u00AD\u00A0 ";
    for (RoadmapData roadmap : RoadmapCatalogue.shipped().all()) {
      StringBuilder text = new StringBuilder(PrintedRoadmap.text(roadmap));
      for (int round = 0; round < 40; round++) {
        for (int change = 0; change < 20; change++) {
          int place = random.nextInt(text.length());
          text.setCharAt(place, signs.charAt(random.nextInt(signs.length())));
        }
        ReadOrRefused.check(text.toString());
      }
    }
  }
}
