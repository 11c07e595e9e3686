package ru.vekha.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vekha.VekhaTest;

@VekhaTest
class StaffAdministrationIT {

  @Autowired StaffLeaving leaving;
  @Autowired Organisations organisations;
  @Autowired People people;
  @Autowired Access access;

  @RepeatedTest(5)
  void twoAdministratorsWhoCloseEachOtherDoNotBothSucceed() {
    String organisation = organisation(null);
    String one = administrator(organisation);
    String other = administrator(organisation);
    CyclicBarrier start = new CyclicBarrier(2);

    long closed =
        Stream.of(
                CompletableFuture.supplyAsync(() -> closes(one, other, start)),
                CompletableFuture.supplyAsync(() -> closes(other, one, start)))
            .toList()
            .stream()
            .filter(CompletableFuture::join)
            .count();

    assertThat(closed).isEqualTo(1);
    assertThat(access.administered(one).size() + access.administered(other).size()).isEqualTo(1);
  }

  @Test
  void anAdministratorAboveIsEnoughForABranch() {
    String authority = organisation(null);
    String below = organisation(authority);
    String upper = administrator(authority);
    String lower = administrator(below);

    leaving.close(lower, lower, null);

    assertThat(access.administered(lower)).isEmpty();
    assertThat(access.administers(upper, below)).isTrue();
  }

  private boolean closes(String actor, String person, CyclicBarrier start) {
    try {
      start.await();
      leaving.close(actor, person, null);
      return true;
    } catch (NotAdministered | DirectoryRefused refused) {
      return false;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private String organisation(String parent) {
    String id = Organisations.newId();
    organisations.add(
        new Organisation(
            id, parent, OrganisationKind.MUNICIPALITY, "Округ", "Округ", ZoneId.of("Asia/Omsk")));
    return id;
  }

  private String administrator(String organisation) {
    String id = People.newId();
    people.add(new Person(id, "Проверкин", "Пётр", "", "", true));
    people.add(new Membership(id, organisation, Role.ADMINISTRATOR));
    return id;
  }
}
