package ru.vekha.mentoring.morning;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.mentoring.RegisterAccess;
import ru.vekha.mentoring.pair.Pair;
import ru.vekha.mentoring.pair.PairNames;
import ru.vekha.mentoring.pair.PairOverview;
import ru.vekha.mentoring.pair.Pairs;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;

/** Whom to call today, for those who keep the registers of an organisation. */
@Service
public class Mornings {

  private final RegisterAccess access;
  private final Organisations organisations;
  private final Pairs pairs;
  private final PairNames names;
  private final MorningWorks works;

  Mornings(
      RegisterAccess access,
      Organisations organisations,
      Pairs pairs,
      PairNames names,
      MorningWorks works) {
    this.access = access;
    this.organisations = organisations;
    this.pairs = pairs;
    this.names = names;
    this.works = works;
  }

  /**
   * One organisation's morning.
   *
   * @param pairs those that nothing was heard of for too long, and those that ask for help
   * @param names of the people of these pairs and of no others
   */
  public record Morning(
      Organisation organisation,
      List<PairOverview> pairs,
      PairNames.Of names,
      List<MorningWork> due,
      List<MorningWork> returned) {

    /** Whether there is nobody to call. */
    public boolean isQuiet() {
      return pairs.isEmpty() && due.isEmpty() && returned.isEmpty();
    }
  }

  /** One for each organisation whose registers the person keeps; none for anybody else. */
  @Transactional
  public List<Morning> of(String personId) {
    return access.organisationsOf(personId).stream()
        .filter(each -> access.mayKeep(personId, each))
        .map(each -> morning(personId, organisations.get(each)))
        .toList();
  }

  private Morning morning(String personId, Organisation organisation) {
    List<PairOverview> toCall =
        pairs.of(personId, organisation.id()).stream()
            .filter(each -> each.silent() || each.needsHelp())
            .toList();
    List<Pair> called = toCall.stream().map(PairOverview::pair).toList();
    List<MorningWork> work = works.of(organisation);
    return new Morning(
        organisation,
        toCall,
        names.of(personId, called),
        work.stream().filter(MorningWork::presses).toList(),
        work.stream().filter(MorningWork::returned).toList());
  }
}
