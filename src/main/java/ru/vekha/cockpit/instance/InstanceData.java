package ru.vekha.cockpit.instance;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.CardReaders;
import ru.vekha.control.ControlCards;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Organisations;

/** What a running instance keeps, for those who may read its organisation's work. */
@Component
public class InstanceData {

  private static final Logger LOG = LoggerFactory.getLogger(InstanceData.class);
  private static final String ASSIGNMENT = "assignmentId";

  private final KnownVariables known = KnownVariables.shipped();
  private final RuntimeService runtime;
  private final VariableWords words;
  private final NamedRecords records;
  private final ControlCards cards;
  private final CardReaders readers;
  private final Organisations organisations;
  private final Access access;

  InstanceData(
      RuntimeService runtime,
      VariableWords words,
      NamedRecords records,
      ControlCards cards,
      CardReaders readers,
      Organisations organisations,
      Access access) {
    this.runtime = runtime;
    this.words = words;
    this.records = records;
    this.cards = cards;
    this.readers = readers;
    this.organisations = organisations;
    this.access = access;
  }

  /**
   * One value.
   *
   * @param value null when none is set
   * @param link the path of a page about it; null when there is none that the person may read
   */
  public record Line(String label, @Nullable String value, @Nullable String link) {}

  /** All values in a fixed order; nothing when the person may not see the instance. */
  @Transactional(readOnly = true)
  public Optional<List<Line>> of(String personId, String instanceId) {
    return Optional.ofNullable(
            runtime.createProcessInstanceQuery().processInstanceId(instanceId).singleResult())
        .filter(instance -> instance.getTenantId() != null)
        .map(instance -> new Kept(instance, variables(instance)))
        .filter(kept -> mayRead(personId, kept))
        .map(kept -> lines(personId, kept));
  }

  private record Kept(ProcessInstance instance, List<VariableInstance> variables) {

    Optional<UUID> assignment() {
      return variables.stream()
          .filter(each -> each.getName().equals(ASSIGNMENT) && each.getValue() != null)
          .flatMap(each -> id(each.getValue()).stream())
          .findFirst();
    }
  }

  /** Nothing for a value that somebody has changed in the database. */
  private static Optional<UUID> id(Object value) {
    try {
      return Optional.of(UUID.fromString(value.toString()));
    } catch (IllegalArgumentException changed) {
      return Optional.empty();
    }
  }

  private List<VariableInstance> variables(ProcessInstance instance) {
    return runtime.createVariableInstanceQuery().processInstanceIdIn(instance.getId()).list();
  }

  /** An assignment is read by those who decide about it, too. */
  private boolean mayRead(String personId, Kept kept) {
    return access.mayRead(personId, kept.instance().getTenantId())
        || kept.assignment()
            .flatMap(cards::find)
            .filter(card -> readers.mayRead(personId, card))
            .isPresent();
  }

  private List<Line> lines(String personId, Kept kept) {
    ZoneId zone = organisations.get(kept.instance().getTenantId()).zone();
    return kept.variables().stream()
        .sorted(Comparator.comparingInt(each -> known.place(each.getName())))
        .map(each -> line(personId, each, zone))
        .distinct()
        .toList();
  }

  private Line line(String personId, VariableInstance variable, ZoneId zone) {
    Optional<KnownVariable> meaning = known.find(variable.getName());
    if (meaning.isEmpty()) {
      LOG.warn("Process variable {} has no words in cockpit/variables.tsv", variable.getName());
      return new Line("Служебное значение", "не показано", null);
    }
    KnownVariable is = meaning.get();
    Object value = variable.getValue();
    return new Line(
        is.label(),
        value == null ? null : words.of(is, value, zone),
        value != null && is.kind() == VariableKind.ASSIGNMENT ? link(personId, value) : null);
  }

  private @Nullable String link(String personId, Object assignmentId) {
    return id(assignmentId)
        .flatMap(records::assignment)
        .filter(each -> access.mayRead(personId, each.organisationId()))
        .map(each -> "/history/assignments/" + assignmentId)
        .orElse(null);
  }
}
