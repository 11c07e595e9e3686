package ru.vekha.roadmap.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapRefused;

/**
 * PDF documents that are locked, damaged or made to harm: refused soon, in Russian, with advice.
 */
class HostilePdfTest {
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final int MEGABYTE = 1024 * 1024;
  private static final String PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";

  private final PdfLines reader = new PdfLines(ReadLimits.standard());

  static Stream<Map.Entry<String, byte[]>> refused() {
    byte[] bomb = MadePdf.packed(MadePdf.spaces(60 * MEGABYTE));
    return Stream.of(
        Map.entry("защищён паролем", MadePdf.locked("secret", true)),
        Map.entry("запрещено копировать", MadePdf.locked("", false)),
        Map.entry("нет текста", MadePdf.blank(1)),
        Map.entry("слишком много страниц", MadePdf.blank(501)),
        Map.entry("недопустимо большого", MadePdf.drawing("/FlateDecode", bomb)),
        Map.entry("недопустимо большого", MadePdf.drawing("/F#6cateDecode", bomb)),
        Map.entry(
            "недопустимо большого",
            MadePdf.drawing("[/FlateDecode /FlateDecode]", MadePdf.packed(bomb))),
        Map.entry(
            "недопустимо большого",
            MadePdf.raw(
                PAGE, "[3 0 R]", "<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>", bomb)),
        Map.entry(
            "недопустимо большого",
            MadePdf.raw(PAGE, "[3 0 R]", "<< /Filter /LZWDecode >>", MadePdf.spaces(MEGABYTE))),
        Map.entry("нет текста", MadePdf.raw(PAGE, "[2 0 R 2 0 R 3 0 R]", "<< >>", new byte[0])),
        Map.entry(
            "слишком много страниц",
            MadePdf.raw(PAGE, "[" + "3 0 R ".repeat(100_000) + "]", "<< >>", new byte[0])),
        Map.entry(
            "слишком много текста",
            MadePdf.drawing("/FlateDecode", MadePdf.packed(bytes("0 0 m 1 1 l ".repeat(500_000))))),
        Map.entry("PDF", MadePdf.raw("[".repeat(200_000), "[3 0 R]", "<< >>", new byte[0])),
        Map.entry("PDF", MadePdf.drawing("[ ]", bytes("[".repeat(300_000)))),
        Map.entry("повреждён", bytes("%PDF-1.7\nничего")),
        Map.entry("повреждён", Arrays.copyOf(bytes("%PDF-1.7\n"), MEGABYTE)));
  }

  @ParameterizedTest
  @MethodSource
  void refused(Map.Entry<String, byte[]> document) {
    assertTimeout(
        SOON,
        () ->
            assertThatThrownBy(() -> reader.read(document.getValue()))
                .isInstanceOf(RoadmapRefused.class)
                .hasMessageContaining(document.getKey()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void damagedDocumentsAreReadOrRefused(long seed) {
    byte[] whole = MadePdf.ruled(20, false);
    Random random = new Random(seed);
    for (int round = 0; round < 30; round++) {
      byte[] damaged = whole.clone();
      for (int change = 0; change < 1 + round * 3; change++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      readOrRefuse(damaged);
      readOrRefuse(Arrays.copyOf(whole, random.nextInt(whole.length)));
    }
  }

  @Test
  void documentWithoutItsTableOfPlacesIsStillRead() {
    String whole = new String(MadePdf.ruled(3, false), StandardCharsets.ISO_8859_1);
    byte[] damaged = bytes(whole.replaceAll("startxref\\s+\\d+", "startxref\n17"));

    assertThat(reader.read(damaged)).isNotEmpty();
  }

  private void readOrRefuse(byte[] content) {
    try {
      assertThat(reader.read(content)).isNotNull();
    } catch (RoadmapRefused refused) {
      assertThat(refused.remedy()).isNotEmpty();
    }
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.ISO_8859_1);
  }
}
