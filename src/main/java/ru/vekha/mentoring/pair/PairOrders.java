package ru.vekha.mentoring.pair;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.mentoring.PairOrderDrafts;
import ru.vekha.mentoring.RegisterHidden;
import ru.vekha.organisation.Organisations;

/** Drafts the orders about pairs. */
@Service
public class PairOrders implements PairOrderDrafts {

  private final Pairs pairs;
  private final PairNames names;
  private final Organisations organisations;

  PairOrders(Pairs pairs, PairNames names, Organisations organisations) {
    this.pairs = pairs;
    this.names = names;
    this.organisations = organisations;
  }

  /** For who keeps the organisation's registers. */
  @Override
  @Transactional
  public String draft(String actor, UUID pairId) {
    Pair pair =
        pairs
            .find(pairId)
            .map(each -> pairs.find(actor, each.id()).pair())
            .orElseThrow(() -> new RegisterHidden(actor, pairId));
    UUID replaced = pair.replaces();
    PairNames.Of people = names.of(actor, List.of(pair));
    return OrderDraft.of(
        pair,
        replaced == null ? null : pairs.find(replaced).orElse(null),
        organisations.get(pair.organisationId()).name(),
        people.mentor(pair),
        people.mentees(pair));
  }
}
