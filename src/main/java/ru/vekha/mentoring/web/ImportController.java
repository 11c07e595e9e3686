package ru.vekha.mentoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ru.vekha.mentoring.RegisterAccess;
import ru.vekha.mentoring.RegisterHidden;
import ru.vekha.mentoring.RegisterImports;
import ru.vekha.mentoring.RegisterRefused;
import ru.vekha.mentoring.sheet.Register;
import ru.vekha.mentoring.sheet.SheetRefused;
import ru.vekha.organisation.Organisations;
import ru.vekha.roadmap.RoadmapRefused;
import ru.vekha.roadmap.SheetReading;
import ru.vekha.security.SignedInPerson;

/** Takes people over from a spreadsheet: file, check of what was read, confirmation. */
@Controller
class ImportController {

  private final RegisterImports imports;
  private final SheetReading reading;
  private final RegisterAccess access;
  private final Organisations organisations;

  ImportController(
      RegisterImports imports,
      SheetReading sheetReading,
      RegisterAccess access,
      Organisations organisations) {
    this.imports = imports;
    this.reading = sheetReading;
    this.access = access;
    this.organisations = organisations;
  }

  @GetMapping("/mentoring/organisations/{id}/import/{register}")
  String empty(
      @PathVariable String id,
      @PathVariable String register,
      @AuthenticationPrincipal SignedInPerson person,
      Model model) {
    access.requireKeeper(person.id(), id);
    return upload(id, register(register, person), "", model);
  }

  @PostMapping("/mentoring/organisations/{id}/import/{register}")
  String bring(
      @PathVariable String id,
      @PathVariable String register,
      @RequestParam MultipartFile file,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response)
      throws IOException {
    access.requireKeeper(person.id(), id);
    Register wanted = register(register, person);
    String problem;
    try {
      String name = String.valueOf(file.getOriginalFilename());
      UUID brought = imports.bring(person.id(), id, wanted, reading.rows(name, file.getBytes()));
      return "redirect:/mentoring/imports/" + brought;
    } catch (RoadmapRefused refused) {
      problem =
          refused.what()
              + " Сохраните таблицу заново как «Книга Excel (.xlsx)», оставьте в ней один лист.";
    } catch (SheetRefused refused) {
      problem = refused.text();
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return upload(id, wanted, problem, model);
  }

  @GetMapping("/mentoring/imports/{id}")
  String check(@PathVariable UUID id, @AuthenticationPrincipal SignedInPerson person, Model model) {
    return check(waiting(id, person), "", model);
  }

  @PostMapping("/mentoring/imports/{id}/confirm")
  String confirm(
      @PathVariable UUID id,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    RegisterImports.Waiting waiting = waiting(id, person);
    try {
      int entered = imports.confirm(person.id(), id);
      return "redirect:" + list(waiting) + "?imported=" + entered;
    } catch (RegisterRefused refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return check(waiting, refused.text(), model);
    }
  }

  @PostMapping("/mentoring/imports/{id}/discard")
  String discard(@PathVariable UUID id, @AuthenticationPrincipal SignedInPerson person) {
    return "redirect:" + list(imports.discard(person.id(), id));
  }

  private RegisterImports.Waiting waiting(UUID id, SignedInPerson person) {
    return imports.find(person.id(), id).orElseThrow(() -> new RegisterHidden(person.id(), id));
  }

  private String check(RegisterImports.Waiting waiting, String problem, Model model) {
    Map<Integer, EntryPage.Shown> shown = new HashMap<>();
    waiting.rows().forEach(row -> shown.put(row.number(), new EntryPage.Shown(row.fields())));
    put(waiting.organisationId(), waiting.register(), problem, model);
    model.addAttribute("waiting", waiting);
    model.addAttribute("shownRows", shown);
    return "mentoring/import-check";
  }

  private String upload(String organisationId, Register register, String problem, Model model) {
    put(organisationId, register, problem, model);
    return "mentoring/import";
  }

  private void put(String organisationId, Register register, String problem, Model model) {
    model.addAttribute("organisation", organisations.get(organisationId));
    model.addAttribute("register", register);
    model.addAttribute("mentees", register == Register.MENTEES);
    model.addAttribute("problem", problem);
  }

  private static String list(RegisterImports.Waiting waiting) {
    return "/mentoring/organisations/" + waiting.organisationId() + "/" + waiting.register().path();
  }

  private static Register register(String path, SignedInPerson person) {
    return Stream.of(Register.values())
        .filter(each -> each.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new RegisterHidden(person.id(), path));
  }
}
