package ru.vekha.execution.check;

import java.util.List;
import java.util.stream.Collectors;
import ru.vekha.execution.Question;
import ru.vekha.execution.draft.OfferedDuty;

/** Asks about the duties with a term that the order itself names beside its table. */
public final class OwnDuties {

  private OwnDuties() {}

  /** One question for all of them; none when each has been taken over or left out. */
  public static List<Question> in(List<OfferedDuty> duties) {
    List<OfferedDuty> open = duties.stream().filter(OfferedDuty::asks).toList();
    return open.isEmpty()
        ? List.of()
        : List.of(
            Question.doubtful(
                "В самом приказе есть поручения со сроком, в карту они пока не вошли: "
                    + open.stream()
                        .map(each -> "п. " + each.duty().number())
                        .collect(Collectors.joining(", "))
                    + ".",
                "Возьмите нужные в карту в разделе «Поручения самого приказа» или подтвердите, что"
                    + " остальные не нужны."));
  }
}
