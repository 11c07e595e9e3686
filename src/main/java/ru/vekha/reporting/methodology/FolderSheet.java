package ru.vekha.reporting.methodology;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vekha.reporting.TableReport;

/**
 * The register of a folder's contents: what is expected, what is there, by which hash it is known.
 */
public final class FolderSheet {

  private static final List<TableReport.Column> COLUMNS =
      List.of(
          new TableReport.Column("Этап", 4),
          new TableReport.Column("Документ", 6),
          new TableReport.Column("Состояние", 2),
          new TableReport.Column("Основание", 7),
          new TableReport.Column("Файл в папке", 8),
          new TableReport.Column("Размер, байт", 2),
          new TableReport.Column("SHA-256", 8));

  private FolderSheet() {}

  /**
   * The register.
   *
   * @param altered files whose content is no more what was handed in
   */
  public static TableReport of(CheckedOrganisation checked, Set<UUID> altered, LocalDate today) {
    StageCount count = checked.count();
    return new TableReport(
        "Опись документов",
        List.of(
            checked.organisation().name(),
            "Ожидается документов: %d, есть: %d, на приёмке: %d, нет: %d"
                .formatted(count.expected(), count.present(), count.waiting(), count.missing())),
        today,
        COLUMNS,
        checked.folder().lines().stream()
            .<List<? extends @Nullable Object>>map(line -> cells(line, altered))
            .toList(),
        altered.isEmpty()
            ? List.of()
            : List.of(
                "Содержимое файлов с пометкой «изменён» не совпадает с тем, что было представлено."));
  }

  private static List<? extends @Nullable Object> cells(
      DocumentFolder.Line line, Set<UUID> altered) {
    DocumentFolder.Filed filed = line.filed();
    return filed == null
        ? Arrays.asList(line.stage(), line.document(), line.state(), line.basis(), null, null, null)
        : List.of(
            line.stage(),
            line.document(),
            line.state(),
            line.basis(),
            filed.path(),
            filed.file().size(),
            filed.file().sha256() + (altered.contains(filed.file().id()) ? " (изменён)" : ""));
  }
}
