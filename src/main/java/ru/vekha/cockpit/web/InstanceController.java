package ru.vekha.cockpit.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.cockpit.instance.InstanceData;
import ru.vekha.organisation.Access;
import ru.vekha.security.SignedInPerson;

/** What Cockpit shows of a process instance beside its diagram. */
@RestController
class InstanceController {

  private final InstanceData data;
  private final Access access;

  InstanceController(InstanceData data, Access access) {
    this.data = data;
    this.access = access;
  }

  @GetMapping("/vekha/instances/{instanceId}/data")
  ResponseEntity<List<InstanceData.Line>> data(
      @PathVariable String instanceId, @AuthenticationPrincipal SignedInPerson person) {
    if (!access.usesCockpit(person.id())) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return ResponseEntity.of(data.of(person.id(), instanceId));
  }
}
