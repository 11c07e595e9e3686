package ru.vekha.mentoring.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.vekha.mentoring.Mentees;
import ru.vekha.mentoring.Mentors;
import ru.vekha.mentoring.pair.NoticeBy;
import ru.vekha.mentoring.pair.PairDays;
import ru.vekha.mentoring.pair.PairEndReason;
import ru.vekha.mentoring.pair.PairNames;
import ru.vekha.mentoring.pair.PairOverview;
import ru.vekha.mentoring.pair.Pairing;
import ru.vekha.mentoring.pair.Pairs;
import ru.vekha.mentoring.pair.PersonalProgramme;

/** Puts together what the pages of pairs show. */
@Component
class PairPage {

  private final EntryPage pages;
  private final Pairs pairs;
  private final Pairing pairing;
  private final PairNames names;
  private final PairDays days;
  private final Mentees mentees;
  private final Mentors mentors;

  PairPage(
      EntryPage pages,
      Pairs pairs,
      Pairing pairing,
      PairNames names,
      PairDays days,
      Mentees mentees,
      Mentors mentors) {
    this.pages = pages;
    this.pairs = pairs;
    this.pairing = pairing;
    this.names = names;
    this.days = days;
    this.mentees = mentees;
    this.mentors = mentors;
  }

  String list(String actor, String organisationId, Model model) {
    List<PairOverview> all = pairs.of(actor, organisationId);
    pages.put(organisationId, Map.of(), Map.of(), model);
    model.addAttribute("pairs", all);
    model.addAttribute("names", names.of(actor, all.stream().map(PairOverview::pair).toList()));
    model.addAttribute("today", days.today(organisationId));
    model.addAttribute("programmes", pairing.programmes(actor, organisationId));
    return "mentoring/pairs";
  }

  String empty(
      String actor,
      String organisationId,
      Map<String, List<String>> fields,
      Map<String, String> problems,
      Model model) {
    pages.put(organisationId, fields, problems, model);
    var today = days.today(organisationId);
    model.addAttribute("programmes", pairing.programmes(actor, organisationId));
    model.addAttribute(
        "mentors",
        mentors.of(actor, organisationId).stream()
            .filter(each -> each.facts().stay().coversDay(today))
            .toList());
    model.addAttribute("taken", mentors.taken(organisationId));
    model.addAttribute(
        "mentees",
        mentees.of(actor, organisationId).stream()
            .filter(each -> each.facts().stay().coversDay(today))
            .toList());
    return "mentoring/pair-new";
  }

  String page(
      String actor,
      PairOverview overview,
      Map<String, List<String>> fields,
      Map<String, String> problems,
      Model model) {
    Map<String, List<String>> shown = new HashMap<>(ProgrammeFields.of(overview.programme()));
    shown.putAll(fields);
    pages.put(overview.pair().organisationId(), shown, problems, model);
    model.addAttribute("overview", overview);
    model.addAttribute("names", names.of(actor, List.of(overview.pair())));
    model.addAttribute("wishes", PersonalProgramme.Wish.values());
    model.addAttribute("programmeKinds", PersonalProgramme.Kind.values());
    model.addAttribute("reasons", PairEndReason.ofEarlyEnd());
    model.addAttribute("sides", NoticeBy.values());
    return "mentoring/pair";
  }
}
