package ru.vekha.community.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.community.PracticeBank;
import ru.vekha.community.SurroundingAccess;
import ru.vekha.community.section.Section;
import ru.vekha.community.section.Sections;
import ru.vekha.organisation.Organisations;
import ru.vekha.security.SignedInPerson;

/**
 * «Вокруг программы»: the branch in figures, the page of an organisation, the bank of practices.
 */
@Controller
class CommunityController {

  private static final int SHORT = 20;
  private static final int LONG = 1_000;

  private final SurroundingAccess access;
  private final BranchFigures branch;
  private final SurroundingWords words;
  private final PracticeBank bank;
  private final Organisations organisations;

  CommunityController(
      SurroundingAccess access,
      BranchFigures branch,
      SurroundingWords words,
      PracticeBank bank,
      Organisations organisations) {
    this.access = access;
    this.branch = branch;
    this.words = words;
    this.bank = bank;
    this.organisations = organisations;
  }

  @GetMapping("/community")
  String start(@AuthenticationPrincipal SignedInPerson person, Model model) {
    List<String> own = access.keptBy(person.id());
    if (access.readFrom(person.id()).isEmpty() && own.size() == 1) {
      return "redirect:/community/organisations/" + own.get(0);
    }
    model.addAttribute("figures", branch.of(person.id()));
    return "community/branch";
  }

  @GetMapping("/community/organisations/{id}")
  String organisation(
      @PathVariable String id, @AuthenticationPrincipal SignedInPerson person, Model model) {
    return sections(id, Sections.all(), SHORT, person, model);
  }

  @GetMapping("/community/organisations/{id}/{slug}")
  String section(
      @PathVariable String id,
      @PathVariable String slug,
      @AuthenticationPrincipal SignedInPerson person,
      Model model) {
    Section section =
        Sections.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return sections(id, List.of(section), LONG, person, model);
  }

  @GetMapping("/community/organisations/{id}/bank")
  String bank(
      @PathVariable String id, @AuthenticationPrincipal SignedInPerson person, Model model) {
    model.addAttribute("practices", bank.of(person.id(), id));
    model.addAttribute("organisation", organisations.get(id));
    model.addAttribute("mayKeep", access.mayKeep(person.id(), id));
    model.addAttribute(
        "forms",
        Sections.get("practices")
            .field("mentoring_form")
            .map(field -> field.choices())
            .orElse(Map.of()));
    return "community/bank";
  }

  @PostMapping("/community/organisations/{id}/bank")
  String adopt(
      @PathVariable String id,
      @RequestParam UUID practice,
      @AuthenticationPrincipal SignedInPerson person) {
    bank.adopt(person.id(), id, practice);
    return "redirect:/community/organisations/" + id + "/bank";
  }

  private String sections(
      String id, List<Section> sections, int most, SignedInPerson person, Model model) {
    model.addAttribute(
        "views", sections.stream().map(each -> words.of(person.id(), id, each, most)).toList());
    model.addAttribute("organisation", organisations.get(id));
    model.addAttribute("mayKeep", access.mayKeep(person.id(), id));
    model.addAttribute("whole", sections.size() > 1);
    model.addAttribute("hasBank", access.readFrom(person.id()).contains(id));
    return "community/organisation";
  }
}
