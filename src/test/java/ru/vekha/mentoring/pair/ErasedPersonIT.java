package ru.vekha.mentoring.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.VekhaTest;
import ru.vekha.audit.Finding;
import ru.vekha.audit.HistorySealer;
import ru.vekha.audit.HistoryVerifier;
import ru.vekha.mentoring.ConsentWithdrawal;

/** What tells who somebody was goes, and the history is still proved whole. */
@VekhaTest
class ErasedPersonIT extends PairTown {

  private static final int PEOPLE = 100;

  @Autowired ConsentWithdrawal withdrawal;
  @Autowired HistorySealer sealer;
  @Autowired HistoryVerifier verifier;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void found() {
    foundTown();
  }

  @Test
  void aHundredPeopleAreErasedAndTheChainHolds() {
    List<UUID> learners = Stream.generate(this::mentee).limit(PEOPLE).toList();
    UUID mentor = mentor(1);
    UUID pair = form(mentor, learners.get(0));
    done(curator, "userTask_holdIntroduction", day(9, 22), meeting(day(9, 22)));
    sealAll();
    List<Finding> before = verifier.verify().findings();

    learners.forEach(learner -> withdrawal.ofMentee(curator.id(), learner));
    withdrawal.ofMentor(curator.id(), mentor);
    done(curator, "userTask_settleEarlyEnd", day(9, 23), ended(day(9, 23)));
    assertThat(verifier.verify().findings()).as("not sealed yet").isEqualTo(before);
    sealAll();

    assertThat(verifier.verify().findings()).as("sealed").isEqualTo(before).isEmpty();
    assertThat(pair(pair).end().reason()).isEqualTo(PairEndReason.CONSENT_WITHDRAWN);
    assertThat(
            jdbc.sql("SELECT count(*) FROM mentee_person WHERE mentee_id = ANY (:ids)")
                .param("ids", learners.toArray(UUID[]::new))
                .query(Long.class)
                .single())
        .isZero();
  }

  private void sealAll() {
    transaction.executeWithoutResult(
        status -> {
          while (sealer.seal(1_000) > 0) {}
        });
  }

  private static Map<String, Object> ended(LocalDate day) {
    return Map.of("endedOn", day.toString(), "orderNumber", "31-н", "orderDate", day.toString());
  }
}
