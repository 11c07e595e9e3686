package ru.vekha.roadmap.odf;

import static ru.vekha.roadmap.AssertRefused.assertReadOrRefused;
import static ru.vekha.roadmap.AssertRefused.assertRefused;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.vekha.roadmap.Formats;
import ru.vekha.roadmap.packed.ZipParts;

/** OpenDocument files that do harm or are no roadmap. */
class HostileOpenDocumentTest {
  private static final String CONTENT =
      "<o:document-content xmlns:o='o' xmlns:t='t' xmlns:x='x'><o:body><o:%1$s>%2$s</o:%1$s>"
          + "</o:body></o:document-content>";

  @Test
  void lockedDocumentIsRefused() {
    ZipParts parts = ZipParts.of(Formats.bytes("plan.odt"));
    String manifest =
        parts
            .part("META-INF/manifest.xml")
            .replaceFirst(
                "</manifest:manifest>", "<manifest:encryption-data/></manifest:manifest>");

    assertRefused("план.odt", parts.part("META-INF/manifest.xml", manifest).zip(), "паролем");
  }

  @ParameterizedTest
  @CsvSource({
    "Basic/Standard/Module1.xml, макросы",
    "Scripts/python/x.py, макросы",
    "Object 1/content.xml, встроены",
    "Pictures/next.zip, встроены"
  })
  void partsThatDoHarmAreRefused(String part, String reason) {
    ZipParts parts = ZipParts.of(Formats.bytes("plan.odt")).part(part, "<x/>");

    assertRefused("план.odt", parts.zip(), reason);
  }

  @Test
  void textTakenFromAnotherFileIsRefused() {
    assertRefused("план.odt", text("<t:section><t:section-source/></t:section>"), "другого файла");
  }

  @Test
  void rowsAndCellsRepeatedAMillionTimesAreRefusedWhenTheyHoldWords() {
    String cell = "<t:table-cell%s><x:p>слово</x:p></t:table-cell>";
    String rows =
        "<t:table><t:table-row t:number-rows-repeated='1048576'>%s</t:table-row></t:table>";
    assertRefused("план.ods", sheet(rows.formatted(cell.formatted(""))), "слишком много строк");

    String wide = cell.formatted(" t:number-columns-repeated='16384'");
    assertRefused("план.ods", sheet(rows.formatted(wide)), "слишком много столбцов");
    assertRefused("план.ods", sheet(rows.formatted("<t:table-cell/>")), "нет текста");
  }

  @Test
  void declaredDocumentTypeIsRefused() {
    ZipParts parts = ZipParts.of(Formats.bytes("plan.odt"));
    String laughing = "<!DOCTYPE d [<!ENTITY a 'ха'>]><d>&a;</d>";

    assertRefused("план.odt", parts.part("content.xml", laughing).zip(), "DOCTYPE");
  }

  @Test
  void damagedDocumentsAreRefusedOrReadButNeverFail() {
    byte[] whole = Formats.bytes("plan.odt");
    Random random = new Random(9);
    for (int round = 0; round < 200; round++) {
      byte[] damaged = Arrays.copyOf(whole, whole.length - random.nextInt(3) * 50);
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      assertReadOrRefused("план.odt", damaged);
    }
  }

  private static byte[] text(String content) {
    return parts("text", content);
  }

  private static byte[] sheet(String content) {
    return parts("spreadsheet", content);
  }

  private static byte[] parts(String kind, String content) {
    return ZipParts.empty()
        .part("mimetype", "application/vnd.oasis.opendocument." + kind)
        .part("content.xml", CONTENT.formatted(kind, content))
        .zip();
  }
}
