package ru.vekha.reporting.history;

import java.util.Map;

/** What the engine's journal calls an operation, as auditors read it. */
final class OperationWords {

  private static final Map<String, String> TASK =
      Map.ofEntries(
          Map.entry("Claim", "задача взята в работу"),
          Map.entry("Assign", "назначен исполнитель задачи"),
          Map.entry("Delegate", "задача поручена другому"),
          Map.entry("Resolve", "порученная задача исполнена"),
          Map.entry("SetOwner", "назначен владелец задачи"),
          Map.entry("SetPriority", "изменена важность задачи"),
          Map.entry("SetDueDate", "изменён срок задачи"),
          Map.entry("Update", "изменена задача"),
          Map.entry("Complete", "задача завершена"),
          Map.entry("Create", "задача создана"),
          Map.entry("Delete", "задача удалена"));

  private static final Map<String, String> INSTANCE =
      Map.of(
          "Create", "процесс запущен",
          "Delete", "процесс удалён",
          "ModifyProcessInstance", "изменён ход процесса",
          "Suspend", "процесс приостановлен",
          "Activate", "процесс возобновлён",
          "Migrate", "процесс переведён на другую версию схемы");

  private OperationWords() {}

  static String of(String entity, String operation) {
    return switch (entity) {
      case "Task" -> TASK.getOrDefault(operation, "изменена задача");
      case "ProcessInstance" -> INSTANCE.getOrDefault(operation, "изменён процесс");
      case "IdentityLink" -> "изменён круг тех, кому предложена задача";
      case "Variable" -> "изменены данные процесса";
      case "Attachment", "Comment" -> "изменены примечания к задаче";
      case "Job", "Incident" -> "выполнено служебное действие";
      default -> "изменены данные движка";
    };
  }
}
