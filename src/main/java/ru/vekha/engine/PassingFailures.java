package ru.vekha.engine;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Failures that say nothing of the work at hand: the same may succeed in a moment. */
public final class PassingFailures {

  private PassingFailures() {}

  /** Whether the failure is one, or comes from one. */
  public static boolean contain(Throwable failure) {
    return Stream.iterate(failure, each -> each != null, Throwable::getCause)
        .limit(20)
        .anyMatch(PassingFailures::isOne);
  }

  private static boolean isOne(Throwable failure) {
    return failure instanceof OptimisticLockingException
        || failure instanceof TransientDataAccessException
        || failure instanceof DataAccessResourceFailureException
        || failure instanceof CannotCreateTransactionException
        || failure instanceof SQLException sql && isPassing(sql.getSQLState());
  }

  /** PostgreSQL's classes: connection lost, rolled back for another's sake, no room, shut down. */
  private static boolean isPassing(String state) {
    return state != null && state.matches("(08|40|53|57).*");
  }
}
