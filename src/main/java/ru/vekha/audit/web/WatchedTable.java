package ru.vekha.audit.web;

import java.util.Map;

/** The tables under the log, as auditors read their names. */
final class WatchedTable {

  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("act_hi_procinst", "Процессы"),
          Map.entry("act_hi_actinst", "Шаги процессов"),
          Map.entry("act_hi_taskinst", "Задачи"),
          Map.entry("act_hi_varinst", "Данные процессов"),
          Map.entry("act_hi_detail", "Изменения данных процессов"),
          Map.entry("act_hi_decinst", "Решения по таблицам"),
          Map.entry("act_hi_incident", "Сбои"),
          Map.entry("act_hi_identitylink", "Назначения исполнителей"),
          Map.entry("act_hi_op_log", "Действия пользователей"),
          Map.entry("control_card", "Контрольные карточки"),
          Map.entry("control_event", "События карточек"),
          Map.entry("shift_request", "Просьбы о переносе срока"),
          Map.entry("document", "Документы"),
          Map.entry("form_submission", "Сданные формы"),
          Map.entry("directory_event", "Изменения в составе сотрудников"),
          Map.entry("audit_event", "Журнал истории"),
          Map.entry("audit_seal", "Печати журнала"),
          Map.entry("audit_anchor", "Выданные значения"));

  private WatchedTable() {}

  static String title(String table) {
    return TITLES.getOrDefault(table, "Другая таблица") + " (" + table + ")";
  }
}
