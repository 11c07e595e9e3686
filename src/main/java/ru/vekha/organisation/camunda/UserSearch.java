package ru.vekha.organisation.camunda;

import java.util.List;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** The engine's user query, run against {@link Directory}. */
final class UserSearch extends UserQueryImpl {

  private static final long serialVersionUID = 1L;

  private final transient Directory directory;

  UserSearch(Directory directory, CommandExecutor executor) {
    super(executor);
    this.directory = directory;
  }

  UserSearch(Directory directory) {
    this.directory = directory;
  }

  /** Names are no criterion here: who may search people does it in Vekha's own pages. */
  boolean criterionUnknown() {
    return firstName != null
        || firstNameLike != null
        || lastName != null
        || lastNameLike != null
        || email != null
        || emailLike != null
        || procDefId != null;
  }

  @Override
  public long executeCount(CommandContext context) {
    return directory.users(this, context.getAuthenticatedUserId()).size();
  }

  @Override
  public List<User> executeList(CommandContext context, Page page) {
    return PageOf.list(directory.users(this, context.getAuthenticatedUserId()), page);
  }
}
