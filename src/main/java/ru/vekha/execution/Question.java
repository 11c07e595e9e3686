package ru.vekha.execution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.execution.draft.Confirmation;

/**
 * Something in a draft that a methodist has to settle before it is launched.
 *
 * @param weight whether it has to be mended, or only looked at and confirmed
 * @param what what is wrong or doubtful, one Russian sentence
 * @param remedy what to do about it, Russian
 * @param confirmed who has found it right, null while nobody has
 * @param choices what else may be meant, to be taken instead
 */
public record Question(
    Weight weight,
    String what,
    String remedy,
    @Nullable Confirmation confirmed,
    List<Choice> choices) {

  /** Keeps its own copy of the choices. */
  public Question {
    choices = List.copyOf(choices);
  }

  /**
   * Another reading of a deadline.
   *
   * @param phrase how to say it so that nothing is doubtful
   * @param last the last day that it gives; null while none is known
   */
  public record Choice(String phrase, @Nullable LocalDate last) {}

  /** How much a question weighs. */
  public enum Weight {
    /** Nothing can be launched with it. */
    BLOCKING,
    /** It may well be right, but a person has to say so. */
    DOUBTFUL
  }

  /** A question that has to be mended. */
  public static Question blocking(String what, String remedy) {
    return new Question(Weight.BLOCKING, what, remedy, null, List.of());
  }

  /** A question that may be confirmed. */
  public static Question doubtful(String what, String remedy) {
    return new Question(Weight.DOUBTFUL, what, remedy, null, List.of());
  }

  /** Whether it still stands in the way. */
  public boolean isOpen() {
    return confirmed == null;
  }

  /** Whether saying that it is right settles it. */
  public boolean mayBeConfirmed() {
    return weight == Weight.DOUBTFUL;
  }

  /** The same question with the answer that was given to it, if it may be answered so. */
  Question with(@Nullable Confirmation answer) {
    return mayBeConfirmed() ? new Question(weight, what, remedy, answer, choices) : this;
  }

  /** The same question with other readings to choose from. */
  Question offering(List<Choice> others) {
    return new Question(weight, what, remedy, confirmed, others);
  }

  /** A short name of the question's words, by which a page's form says which one it answers. */
  public String code() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
