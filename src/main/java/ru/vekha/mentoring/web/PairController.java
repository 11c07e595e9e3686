package ru.vekha.mentoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.vekha.mentoring.RegisterAccess;
import ru.vekha.mentoring.RegisterRefused;
import ru.vekha.mentoring.pair.NoticeBy;
import ru.vekha.mentoring.pair.PairEndReason;
import ru.vekha.mentoring.pair.PairEnding;
import ru.vekha.mentoring.pair.PairOrders;
import ru.vekha.mentoring.pair.PairOverview;
import ru.vekha.mentoring.pair.Pairing;
import ru.vekha.mentoring.pair.Pairs;
import ru.vekha.mentoring.register.TypedFields;
import ru.vekha.security.SignedInPerson;

/** The pages of pairs and groups: the list, a new one, one with its meetings, its early end. */
@Controller
class PairController {

  private final Pairs pairs;
  private final Pairing pairing;
  private final PairEnding ending;
  private final PairOrders orders;
  private final RegisterAccess access;
  private final PairPage pages;

  PairController(
      Pairs pairs,
      Pairing pairing,
      PairEnding ending,
      PairOrders orders,
      RegisterAccess access,
      PairPage pages) {
    this.pairs = pairs;
    this.pairing = pairing;
    this.ending = ending;
    this.orders = orders;
    this.access = access;
    this.pages = pages;
  }

  @GetMapping("/mentoring/organisations/{id}/pairs")
  String list(
      @PathVariable String id, @AuthenticationPrincipal SignedInPerson person, Model model) {
    access.requireKeeper(person.id(), id);
    return pages.list(person.id(), id, model);
  }

  @GetMapping("/mentoring/organisations/{id}/pairs/new")
  String empty(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> given,
      @AuthenticationPrincipal SignedInPerson person,
      Model model) {
    access.requireKeeper(person.id(), id);
    return pages.empty(person.id(), id, given, Map.of(), model);
  }

  @PostMapping("/mentoring/organisations/{id}/pairs")
  String form(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    access.requireKeeper(person.id(), id);
    TypedFields fields = new TypedFields(typed);
    var pair = PairFields.read(fields);
    Map<String, String> problems = new LinkedHashMap<>(fields.problems());
    if (pair.isPresent()) {
      try {
        return "redirect:/mentoring/pairs/" + pairing.form(person.id(), pair.get()) + "?formed";
      } catch (RegisterRefused refused) {
        problems.putAll(refused.problems());
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return pages.empty(person.id(), id, typed, problems, model);
  }

  @GetMapping("/mentoring/pairs/{id}")
  String pair(@PathVariable UUID id, @AuthenticationPrincipal SignedInPerson person, Model model) {
    return pages.page(person.id(), pairs.find(person.id(), id), Map.of(), Map.of(), model);
  }

  @PostMapping("/mentoring/pairs/{id}/end")
  String end(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    PairOverview overview = pairs.find(person.id(), id);
    Map<String, String> problems = announced(person.id(), id, new TypedFields(typed));
    if (problems.isEmpty()) {
      return "redirect:/mentoring/pairs/" + id + "?announced";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return pages.page(person.id(), overview, typed, problems, model);
  }

  @GetMapping("/mentoring/pairs/{id}/order.txt")
  ResponseEntity<byte[]> order(
      @PathVariable UUID id, @AuthenticationPrincipal SignedInPerson person) {
    String draft = orders.draft(person.id(), id);
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("Проект приказа.txt", StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(draft.getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, String> announced(String actor, UUID id, TypedFields fields) {
    LocalDate day = fields.requiredDay("noticeOn", "Дата предупреждения");
    PairEndReason reason =
        fields.choice(
            "reason",
            "Причина",
            PairEndReason.ofEarlyEnd(),
            PairEndReason::name,
            PairEndReason::title);
    NoticeBy by =
        fields.choice(
            "noticeBy",
            "Кто предупредил",
            List.of(NoticeBy.values()),
            NoticeBy::name,
            NoticeBy::title);
    Map<String, String> problems = new LinkedHashMap<>(fields.problems());
    if (day != null && reason != null && by != null) {
      try {
        ending.announce(actor, id, reason, day, by);
      } catch (RegisterRefused refused) {
        problems.putAll(refused.problems());
      }
    }
    return problems;
  }
}
