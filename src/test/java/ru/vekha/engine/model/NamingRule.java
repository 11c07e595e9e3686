package ru.vekha.engine.model;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;

/** How ids, codes and files are called; code and tests refer to these names. */
enum NamingRule implements ModelRule<ProcessModel> {
  FILE_IS_NAMED_AFTER_ITS_ONE_PROCESS(NamingRule::fileName),
  ID_TELLS_TYPE_AND_MEANING(NamingRule::ids),
  NO_TOKEN_OF_A_MODELER(NamingRule::tokens),
  MESSAGE_IS_A_FACT_OF_THE_PROCESS(NamingRule::messages),
  CODE_IS_LOWER_CAMEL(NamingRule::codes);

  private static final String LOWER_CAMEL = "[a-z][A-Za-z0-9]*";

  /** What an id starts with, by type; a type that is not here is not used in our diagrams. */
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          entry("startEvent", "startEvent"),
          entry("endEvent", "endEvent"),
          entry("intermediateCatchEvent", "event"),
          entry("intermediateThrowEvent", "event"),
          entry("boundaryEvent", "event"),
          entry("userTask", "userTask"),
          entry("serviceTask", "serviceTask"),
          entry("businessRuleTask", "businessRuleTask"),
          entry("callActivity", "callActivity"),
          entry("subProcess", "subProcess"),
          entry("exclusiveGateway", "gateway"),
          entry("parallelGateway", "gateway"),
          entry("eventBasedGateway", "gateway"),
          entry("sequenceFlow", "flow"));

  private static final Pattern TOKEN = Pattern.compile("_(?=[a-z]*\\d)[a-z0-9]{7}(_di)?$");

  private final Function<ProcessModel, Stream<String>> check;

  NamingRule(Function<ProcessModel, Stream<String>> check) {
    this.check = check;
  }

  @Override
  public Stream<String> violations(ProcessModel model) {
    return check.apply(model);
  }

  private static Stream<String> fileName(ProcessModel model) {
    var names = model.all(Process.class).map(it -> ProcessModel.kebab(it.getId()) + ".bpmn");
    String expected = String.join(" and ", names.toList());
    return expected.equals(model.toString()) ? Stream.empty() : Stream.of("holds " + expected);
  }

  private static Stream<String> ids(ProcessModel model) {
    return model
        .all(FlowElement.class)
        .filter(it -> !it.getId().matches(prefix(it) + "_" + LOWER_CAMEL))
        .map(BaseElement::getId);
  }

  private static String prefix(FlowElement element) {
    String type = element.getElementType().getTypeName();
    return PREFIXES.getOrDefault(type, "(no place for a " + type + ")");
  }

  private static Stream<String> tokens(ProcessModel model) {
    return model
        .values()
        .filter(it -> it.name().equals("id") && TOKEN.matcher(it.value()).find())
        .map(XmlValue::toString);
  }

  private static Stream<String> messages(ProcessModel model) {
    String process = model.all(Process.class).map(Process::getId).findFirst().orElse("");
    Pattern name = Pattern.compile(Pattern.quote(process) + "\\." + LOWER_CAMEL);
    return model
        .all(Message.class)
        .filter(it -> !name.matcher(Objects.toString(it.getName())).matches())
        .map(Message::getName);
  }

  private static Stream<String> codes(ProcessModel model) {
    return Stream.concat(
            model.all(Error.class).map(Error::getErrorCode),
            model.all(Escalation.class).map(Escalation::getEscalationCode))
        .map(Objects::toString)
        .filter(code -> !code.matches(LOWER_CAMEL) || code.equals("null"));
  }
}
