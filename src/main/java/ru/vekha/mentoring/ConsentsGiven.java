package ru.vekha.mentoring;

import org.jspecify.annotations.Nullable;

/** The consents entered with a person; one that is null leaves what is there as it is. */
public record ConsentsGiven(@Nullable ConsentGiven own, @Nullable ConsentGiven representative) {

  /** No new consent. */
  public static ConsentsGiven none() {
    return new ConsentsGiven(null, null);
  }
}
