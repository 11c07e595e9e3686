package ru.vekha.mentoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mentor with the person's data, which {@link Mentors} gives only to those who may read it. */
public record Mentor(
    MentorFacts facts,
    MentorPerson person,
    MentorTies ties,
    UUID ownConsent,
    @Nullable UUID representativeConsent) {

  public UUID id() {
    return facts.id();
  }
}
