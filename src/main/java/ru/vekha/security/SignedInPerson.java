package ru.vekha.security;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in. Only the opaque id is kept in the session; rights are asked for anew at every
 * request, so that they end when they are taken away.
 */
public final class SignedInPerson implements UserDetails, CredentialsContainer {

  private static final long serialVersionUID = 1L;

  private final String id;
  private @Nullable String passwordHash;

  SignedInPerson(String id, String passwordHash) {
    this.id = id;
    this.passwordHash = passwordHash;
  }

  /** The person's opaque id. */
  public String id() {
    return id;
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of();
  }

  @Override
  public @Nullable String getPassword() {
    return passwordHash;
  }

  @Override
  public String getUsername() {
    return id;
  }

  @Override
  public void eraseCredentials() {
    passwordHash = null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SignedInPerson person && person.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
