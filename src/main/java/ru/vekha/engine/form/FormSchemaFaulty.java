package ru.vekha.engine.form;

import java.util.List;

/** A form that Vekha cannot check submissions against; it must not be deployed. */
public final class FormSchemaFaulty extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<String> faults;

  FormSchemaFaulty(String form, List<String> faults) {
    super("Form " + form + " cannot be used: " + String.join("; ", faults));
    this.faults = List.copyOf(faults);
  }

  /** Every fault, naming the component. */
  public List<String> faults() {
    return faults;
  }
}
