package ru.vekha.mentoring.pair;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.vekha.mentoring.ParticipantNames;
import ru.vekha.mentoring.PersonName;

/** Who the people of pairs are, for those who may know it. */
@Component
public class PairNames {

  private final ParticipantNames names;

  PairNames(ParticipantNames names) {
    this.names = names;
  }

  /** The names of everybody in these pairs; somebody whose data is erased has none. */
  public Of of(String actor, Collection<Pair> pairs) {
    return new Of(
        names.ofMentors(actor, pairs.stream().map(Pair::mentorId).distinct().toList()),
        names.ofMentees(
            actor, pairs.stream().flatMap(pair -> pair.menteeIds().stream()).distinct().toList()));
  }

  /** Names by id. */
  public record Of(Map<UUID, PersonName> mentors, Map<UUID, PersonName> mentees) {

    /** The mentor's full name. */
    public String mentor(Pair pair) {
      return full(mentors, pair.mentorId());
    }

    /** The full names of all mentees. */
    public List<String> mentees(Pair pair) {
      return pair.menteeIds().stream().map(id -> full(mentees, id)).collect(Collectors.toList());
    }

    private static String full(Map<UUID, PersonName> names, UUID id) {
      PersonName name = names.get(id);
      return name == null ? "сведения удалены" : name.full();
    }
  }
}
