package ru.vekha.engine.model;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What a model refers to outside itself: other models of its deployment, names, never code. */
enum ReferenceRule implements ModelRule<ProcessModel> {
  FORM_IS_DEPLOYED_ALONG(ReferenceRule::forms),
  CALLED_PROCESS_IS_DEPLOYED_ALONG(ReferenceRule::calls),
  DECISION_IS_DEPLOYED_ALONG(ReferenceRule::decisions),
  MODEL_HOLDS_NO_CODE(ReferenceRule::code),
  EXPRESSION_IS_A_NAME(ReferenceRule::expressions),
  COMPARED_CODE_IS_A_CHOICE_OF_A_FORM(ReferenceRule::codes);

  private static final Set<String> CODE_ELEMENTS =
      Set.of("bpmn:scriptTask", "bpmn:script", "camunda:script", "camunda:formData");
  private static final Set<String> CODE_ATTRIBUTES =
      Set.of("camunda:class", "camunda:expression", "camunda:formKey", "camunda:type");

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{");
  private static final Pattern NAME = Pattern.compile("\\$\\{[a-z][A-Za-z0-9]*}");
  private static final Pattern COMPARISON =
      Pattern.compile("\\$\\{(?<name>[a-z][A-Za-z0-9]*) == '(?<code>[a-zA-Z0-9-]+)'}");

  private final Function<ProcessModel, Stream<String>> check;

  ReferenceRule(Function<ProcessModel, Stream<String>> check) {
    this.check = check;
  }

  @Override
  public Stream<String> violations(ProcessModel model) {
    return check.apply(model);
  }

  private static Stream<String> forms(ProcessModel model) {
    return model
        .all(UserTask.class)
        .filter(it -> it.getCamundaFormRef() != null)
        .map(it -> new Reference(it.getCamundaFormRef() + ".form", it.getCamundaFormRefBinding()))
        .flatMap(it -> it.violations(model.siblings().forms()));
  }

  private static Stream<String> calls(ProcessModel model) {
    return model
        .all(CallActivity.class)
        .map(
            it ->
                new Reference(
                    ProcessModel.kebab(it.getCalledElement()) + ".bpmn",
                    it.getCamundaCalledElementBinding()))
        .flatMap(it -> it.violations(model.siblings().processes()));
  }

  private static Stream<String> decisions(ProcessModel model) {
    return model
        .all(BusinessRuleTask.class)
        .map(
            it ->
                new Reference(
                    ProcessModel.kebab(it.getCamundaDecisionRef()) + ".dmn",
                    it.getCamundaDecisionRefBinding()))
        .flatMap(it -> it.violations(model.siblings().decisions()));
  }

  private static Stream<String> code(ProcessModel model) {
    return model
        .values()
        .filter(it -> CODE_ELEMENTS.contains(it.element()) || CODE_ATTRIBUTES.contains(it.name()))
        .map(XmlValue::toString);
  }

  private static Stream<String> expressions(ProcessModel model) {
    return model
        .values()
        .filter(it -> EXPRESSION.matcher(it.value()).find() && !isPlain(it))
        .map(XmlValue::toString);
  }

  /** A name; a condition may compare it to a code; a called process may take the business key. */
  private static boolean isPlain(XmlValue value) {
    return NAME.matcher(value.value()).matches()
        || value.element().equals("bpmn:conditionExpression")
            && COMPARISON.matcher(value.value()).matches()
        || value.element().equals("camunda:in")
            && value.name().equals("businessKey")
            && value.value().equals("${execution.processBusinessKey}");
  }

  private static Stream<String> codes(ProcessModel model) {
    List<FormModel> forms = model.siblings().forms().stream().map(FormModel::of).toList();
    return model
        .values()
        .map(it -> COMPARISON.matcher(it.value()))
        .filter(it -> it.matches())
        .filter(
            it -> {
              var choices = forms.stream().flatMap(form -> form.choices(it.group("name"))).toList();
              return !choices.isEmpty() && !choices.contains(it.group("code"));
            })
        .map(it -> it.group("name") + " is never " + it.group("code"));
  }
}
