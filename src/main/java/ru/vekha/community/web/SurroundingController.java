package ru.vekha.community.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.community.Entry;
import ru.vekha.community.SurroundingRefused;
import ru.vekha.community.Surroundings;
import ru.vekha.community.section.Section;
import ru.vekha.community.section.Sections;
import ru.vekha.community.section.TypedEntry;
import ru.vekha.security.SignedInPerson;

/** Entering, changing and closing one entry of any section. */
@Controller
class SurroundingController {

  private static final String OF_ORGANISATION = "/community/organisations/{id}/{slug}";

  private final Surroundings surroundings;
  private final SurroundingForm page;

  SurroundingController(Surroundings surroundings, SurroundingForm page) {
    this.surroundings = surroundings;
    this.page = page;
  }

  @GetMapping(OF_ORGANISATION + "/new")
  String empty(
      @PathVariable String id,
      @PathVariable String slug,
      @AuthenticationPrincipal SignedInPerson person,
      Model model) {
    surroundings.requireKeeper(person.id(), id);
    return page.empty(person.id(), id, section(slug), UUID.randomUUID(), Map.of(), Map.of(), model);
  }

  @PostMapping(OF_ORGANISATION)
  String add(
      @PathVariable String id,
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable UUID entry,
      @RequestParam Map<String, String> typed,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    Section section = section(slug);
    UUID chosen = entry == null ? UUID.randomUUID() : entry;
    try {
      surroundings.add(person.id(), id, section, chosen, typed);
      return "redirect:/community/organisations/" + id + "#" + slug;
    } catch (SurroundingRefused refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page.empty(person.id(), id, section, chosen, typed, refused.problems(), model);
    }
  }

  @GetMapping(OF_ORGANISATION + "/{entryId}")
  String present(
      @PathVariable String id,
      @PathVariable String slug,
      @PathVariable UUID entryId,
      @AuthenticationPrincipal SignedInPerson person,
      Model model) {
    Section section = section(slug);
    Entry entry = surroundings.get(person.id(), id, section, entryId);
    return page.present(
        person.id(), entry, section, SurroundingForm.typed(section, entry), Map.of(), model);
  }

  @PostMapping(OF_ORGANISATION + "/{entryId}")
  String change(
      @PathVariable String id,
      @PathVariable String slug,
      @PathVariable UUID entryId,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> typed,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    Section section = section(slug);
    Entry entry = surroundings.get(person.id(), id, section, entryId);
    try {
      surroundings.change(person.id(), id, section, entryId, version, typed);
      return "redirect:/community/organisations/" + id + "#" + slug;
    } catch (SurroundingRefused refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page.present(person.id(), entry, section, typed, refused.problems(), model);
    }
  }

  @PostMapping(OF_ORGANISATION + "/{entryId}/close")
  String close(
      @PathVariable String id,
      @PathVariable String slug,
      @PathVariable UUID entryId,
      @RequestParam(name = "closed_on", defaultValue = "") String day,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    Section section = section(slug);
    Entry entry = surroundings.get(person.id(), id, section, entryId);
    try {
      surroundings.close(person.id(), id, section, entryId, TypedEntry.day(day));
      return "redirect:/community/organisations/" + id + "#" + slug;
    } catch (SurroundingRefused refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page.present(
          person.id(),
          entry,
          section,
          SurroundingForm.typed(section, entry),
          refused.problems(),
          model);
    }
  }

  private static Section section(String slug) {
    return Sections.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
