package ru.vekha.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/**
 * A process variable: its name, its type and how it is kept. The engine keeps scalars only; dates
 * and ids are kept as text.
 *
 * @param <T> what Java code reads and writes
 */
public final class ProcessVariable<T> {

  private final String name;
  private final Function<Object, T> reading;
  private final Function<T, Object> keeping;

  private ProcessVariable(String name, Function<Object, T> reading, Function<T, Object> keeping) {
    this.name = name;
    this.reading = reading;
    this.keeping = keeping;
  }

  /** A code or an opaque id; never text that a person has typed. */
  public static ProcessVariable<String> text(String name) {
    return new ProcessVariable<>(name, String.class::cast, text -> text);
  }

  /** A date, kept as ISO text: the engine's own date has no zone. */
  public static ProcessVariable<LocalDate> date(String name) {
    return new ProcessVariable<>(name, kept -> LocalDate.parse((String) kept), LocalDate::toString);
  }

  /** A whole number. */
  public static ProcessVariable<Integer> number(String name) {
    return new ProcessVariable<>(
        name, kept -> Math.toIntExact(((Number) kept).longValue()), number -> number);
  }

  /** A yes or no. */
  public static ProcessVariable<Boolean> flag(String name) {
    return new ProcessVariable<>(name, Boolean.class::cast, flag -> flag);
  }

  /** An id of our own tables. */
  public static ProcessVariable<UUID> uuid(String name) {
    return text(name).as(UUID::fromString, UUID::toString);
  }

  /** The same variable read as another type, for example an id wrapped in a record. */
  public <R> ProcessVariable<R> as(Function<T, R> wrap, Function<R, T> unwrap) {
    return new ProcessVariable<>(name, reading.andThen(wrap), unwrap.andThen(keeping));
  }

  /** The name that models and forms use. */
  public String name() {
    return name;
  }

  /** Returns the value; a missing one is an error that says its name and where it is missed. */
  public T from(VariableScope scope) {
    return optionalFrom(scope)
        .orElseThrow(() -> new IllegalStateException("No variable " + name + place(scope)));
  }

  /** Returns the value if there is one. */
  public Optional<T> optionalFrom(VariableScope scope) {
    return read(scope.getVariable(name), place(scope));
  }

  /** Returns the value from variables that were read or are being put together. */
  public T from(Map<String, ?> variables) {
    return optionalFrom(variables)
        .orElseThrow(
            () ->
                new IllegalStateException("No variable " + name + " among " + variables.keySet()));
  }

  /** Returns the value from variables that were read or are being put together, if it is there. */
  public Optional<T> optionalFrom(Map<String, ?> variables) {
    return read(variables.get(name), "");
  }

  /** Where the variable is to be written. */
  public Place<T> on(VariableScope scope) {
    return new Place<>(
        value -> scope.setVariable(name, kept(value)),
        value -> scope.setVariableLocal(name, kept(value)));
  }

  /** Variables that the variable is to be added to, for starting a process or a message. */
  public Place<T> on(VariableMap variables) {
    Place.Writing<T> writing = value -> variables.putValue(name, kept(value));
    return new Place<>(writing, writing);
  }

  private @Nullable Object kept(@Nullable T value) {
    return value == null ? null : keeping.apply(value);
  }

  private Optional<T> read(@Nullable Object kept, String place) {
    try {
      return Optional.ofNullable(kept).map(reading);
    } catch (RuntimeException e) {
      throw new IllegalStateException("Variable %s cannot be read%s".formatted(name, place), e);
    }
  }

  private static String place(VariableScope scope) {
    if (scope instanceof DelegateExecution execution) {
      return " at %s of instance %s"
          .formatted(execution.getCurrentActivityId(), execution.getProcessInstanceId());
    }
    return scope instanceof BaseDelegateExecution execution ? " at " + execution.getId() : "";
  }

  /** A place to write one variable to. */
  public static final class Place<T> {

    private final Writing<T> setting;
    private final Writing<T> settingLocal;

    private Place(Writing<T> setting, Writing<T> settingLocal) {
      this.setting = setting;
      this.settingLocal = settingLocal;
    }

    /** Writes where the variable already is, else to the whole process instance; null clears it. */
    public void set(@Nullable T value) {
      setting.write(value);
    }

    /** Writes to this scope alone. */
    public void setLocal(@Nullable T value) {
      settingLocal.write(value);
    }

    private interface Writing<T> {
      void write(@Nullable T value);
    }
  }
}
