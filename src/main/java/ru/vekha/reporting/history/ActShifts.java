package ru.vekha.reporting.history;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vekha.control.ShiftRequest;
import ru.vekha.control.ShiftRequests;
import ru.vekha.reporting.TableReport;

/** Requests for other dates, with their reasons and what became of them. */
@Component
@Order(2)
class ActShifts implements ActSource {

  private final ShiftRequests requests;

  ActShifts(ShiftRequests requests) {
    this.requests = requests;
  }

  @Override
  public List<ActEntry> of(UUID cardId) {
    return requests.of(cardId).stream().flatMap(ActShifts::entries).toList();
  }

  private static Stream<ActEntry> entries(ShiftRequest request) {
    ActEntry asked =
        new ActEntry(
            request.askedAt(),
            request.askedBy(),
            "Просьба о переносе срока",
            List.of(
                "С %s на %s"
                    .formatted(
                        TableReport.words(request.dueBefore()),
                        TableReport.words(request.askedDue())),
                "Причина: " + request.reason()));
    return request.decidedAt() == null ? Stream.of(asked) : Stream.of(asked, decided(request));
  }

  private static ActEntry decided(ShiftRequest request) {
    List<String> details = new ArrayList<>();
    if (request.grantedDue() != null) {
      details.add("Новый срок: до " + TableReport.words(request.grantedDue()));
    }
    if (request.remark() != null) {
      details.add("Замечание: " + request.remark());
    }
    return new ActEntry(
        request.decidedAt(),
        request.decidedBy() == null ? ActEntry.SYSTEM : request.decidedBy(),
        "Решение о переносе: " + request.state().title(),
        details);
  }
}
