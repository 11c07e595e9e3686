package ru.vekha.mentoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mentee with the person's data, which {@link Mentees} gives only to those who may read it. */
public record Mentee(
    MenteeFacts facts,
    MenteePerson person,
    @Nullable UUID ownConsent,
    @Nullable UUID representativeConsent) {

  public UUID id() {
    return facts.id();
  }
}
