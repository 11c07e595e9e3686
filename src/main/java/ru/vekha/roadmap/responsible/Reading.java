package ru.vekha.roadmap.responsible;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.ResponsibleParty;
import ru.vekha.roadmap.Scope;
import ru.vekha.roadmap.wording.Wording;

/**
 * What one piece of a cell was understood to say.
 *
 * @param words the piece's words
 * @param body the body; null when the words name none that is known
 * @param post the post in it; null for the body as a whole
 * @param kinds the kinds of organisations that the words themselves name
 * @param persons the persons in the words
 */
record Reading(
    String words,
    @Nullable Body body,
    @Nullable Post post,
    Set<OrganisationKind> kinds,
    List<String> persons) {

  // «Администрация школы»; «Администрация города» is an authority.
  private static final Pattern OWN_ADMINISTRATION =
      Pattern.compile("администраци\\p{L}{1,2}(?: (?!город|район|округ|муницип|области|края).*)?");

  // «МБОУ СОШ № 5», «гимназия «Знание»»: one organisation and not each; a person has to choose it.
  private static final Pattern ONE_OF_MANY =
      Pattern.compile(
          "(?:школ|гимнази|лице[йя]|\\b(?:сош|оош|м[бак]?оу|гбоу|м[бак]?доу|доу|цдт|ддт)\\b|\\bсад|колледж|техникум)"
              + "[^,;№\"]{0,40}(?:№\\s?\\d|\")",
          Pattern.UNICODE_CHARACTER_CLASS);

  static Reading of(String words, OrganisationKind issuer) {
    List<String> persons = Persons.in(words);
    String key = Abbreviations.spelledOut(Wording.key(Persons.without(words)));
    Set<OrganisationKind> kinds = Kinds.in(key);
    Optional<Body> named = Body.of(key);
    Optional<Post> post = Post.of(key);
    Body body = null;
    if (post.isPresent() && post.get().usualBody() == Body.ORGANISATION && !kinds.isEmpty()) {
      body = Body.ORGANISATION;
    } else if (OWN_ADMINISTRATION.matcher(key).matches()
        && (!kinds.isEmpty() || !issuer.isAuthority())) {
      body = Body.ORGANISATION;
    } else if (named.isPresent()) {
      body = named.get();
    } else if (post.isPresent()) {
      body = issuer.isAuthority() ? post.get().usualBody() : Body.ORGANISATION;
    } else if (!kinds.isEmpty()) {
      body = Body.ORGANISATION;
    } else if (!persons.isEmpty() && key.isEmpty()) {
      body = ownBody(issuer);
    }
    if (body == Body.ORGANISATION && issuer.isAuthority() && ONE_OF_MANY.matcher(key).find()) {
      body = null;
    }
    return new Reading(words, body, post.orElse(null), kinds, persons);
  }

  private static Body ownBody(OrganisationKind issuer) {
    return switch (issuer) {
      case REGION -> Body.MINISTRY;
      case TERRITORY -> Body.TERRITORY;
      case MUNICIPALITY -> Body.MUNICIPAL_AUTHORITY;
      default -> Body.ORGANISATION;
    };
  }

  /** Whether it is «ОДО» in «ОО, ОДО»: kinds and nothing else. */
  boolean isKindsOnly() {
    return body == Body.ORGANISATION && post == null && persons.isEmpty();
  }

  boolean isOfOrganisations() {
    return body == Body.ORGANISATION;
  }

  Reading alsoFor(Reading more) {
    Set<OrganisationKind> both = EnumSet.copyOf(kinds);
    both.addAll(more.kinds);
    return new Reading(words + ", " + more.words, body, post, both, persons);
  }

  Reading ofKinds(Set<OrganisationKind> given) {
    return new Reading(words, body, post, given, persons);
  }

  ResponsibleParty toParty(OrganisationKind issuer, @Nullable String person) {
    if (body == null) {
      return new ResponsibleParty(Scope.UNKNOWN, null, Set.of(), person, words);
    }
    Scope scope = body.scope(issuer);
    Set<OrganisationKind> of = Set.of();
    if (scope == Scope.EACH_ORGANISATION) {
      of = body != Body.ORGANISATION ? body.kinds() : kinds.isEmpty() ? Kinds.ALL : kinds;
    }
    @Nullable Role role = post == null ? null : post.role();
    return new ResponsibleParty(scope, role, of, person, words);
  }

  /** The position, when somebody in the authority or centre is named by it. */
  @Nullable String position() {
    return post != null && !isOfOrganisations() ? words : null;
  }
}
