package ru.vekha.roadmap.yaml;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.organisation.OrganisationKind;

/** The shape of a roadmap's file; what may be left out is nullable. */
record RoadmapFile(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String title,
    @JsonProperty(required = true) Authority authority,
    @Nullable Order order,
    @Nullable Period period,
    @JsonProperty(required = true) List<Section> sections) {

  record Authority(
      @JsonProperty(required = true) OrganisationKind kind,
      @JsonProperty(required = true) String place) {}

  record Order(
      @JsonProperty(required = true) String number, @JsonProperty(required = true) String date) {}

  record Period(
      @JsonProperty(required = true) String from, @JsonProperty(required = true) String to) {}

  record Section(
      @Nullable String heading, @JsonProperty(required = true) List<Activity> activities) {}

  record Activity(
      @JsonProperty(required = true) String number,
      @Nullable String group,
      @JsonProperty(required = true) String title,
      @Nullable String deadline,
      @Nullable String responsible,
      @Nullable String result) {}
}
