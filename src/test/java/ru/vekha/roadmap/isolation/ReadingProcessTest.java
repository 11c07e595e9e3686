package ru.vekha.roadmap.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.vekha.roadmap.DocumentReading;
import ru.vekha.roadmap.IsolatedReader;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapReader;
import ru.vekha.roadmap.RoadmapRefused;
import ru.vekha.roadmap.SheetReader;
import ru.vekha.roadmap.SheetRow;

class ReadingProcessTest {
  private static final byte[] ROADMAP =
      """
      Управление образования Приозёрского района
      ПРИКАЗ
      от 12.01.2023 № 7-о

      Дорожная карта внедрения наставничества на 2023 год

      № п/п\tМероприятие\tСрок\tОтветственный\tРезультат
      1\tВыбрать кураторов\tдо 10.02\tДиректора школ\tПриказ
      2\tСобрать запросы\t\tКураторы\tАнкеты
      """
          .getBytes(StandardCharsets.UTF_8);

  private final DocumentReading isolated = new IsolatedReader(ReadLimits.standard());

  @Test
  void documentReadApartIsTheSame() {
    assertThat(isolated.read("дорожная карта.txt", ROADMAP))
        .isEqualTo(new RoadmapReader(ReadLimits.standard()).read("карта.txt", ROADMAP));
  }

  @Test
  void rowsOfASheetReadApartAreTheSame() {
    byte[] csv = "ФИО;Класс\n\nИванов;7А\n".getBytes(StandardCharsets.UTF_8);
    assertThat(new IsolatedReader(ReadLimits.standard()).rows("база.csv", csv))
        .isEqualTo(new SheetReader(ReadLimits.standard()).rows("база.csv", csv))
        .first()
        .isEqualTo(new SheetRow(0, 1, Map.of(0, "ФИО", 1, "Класс")));
    assertThatThrownBy(
            () ->
                new IsolatedReader(ReadLimits.standard())
                    .rows("a.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("не таблица");
  }

  @Test
  void refusalComesBackInItsOwnWords() {
    byte[] letter = "Уважаемые коллеги!".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> isolated.read("письмо.txt", letter))
        .isInstanceOfSatisfying(
            RoadmapRefused.class,
            refused -> {
              assertThat(refused.what())
                  .isEqualTo("В документе не найдена таблица дорожной карты.");
              assertThat(refused.remedy()).startsWith("Нужна таблица со столбцами");
            });
  }

  @Test
  void emptyAndTooLargeFilesStartNoProcess() {
    assertThatThrownBy(() -> isolated.read("a.docx", new byte[0]))
        .hasMessageContaining("Файл пуст");
    assertThatThrownBy(() -> isolated.read("a.docx", new byte[20 * 1024 * 1024 + 1]))
        .hasMessageContaining("больше 20 МБ");
  }
}
