package ru.vekha.cockpit.camunda;

import jakarta.ws.rs.Path;
import java.util.List;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;

/** Serves the plug-in's own files and no others. */
@Path("plugin/" + VekhaCockpitPlugin.ID)
public final class CockpitScripts extends AbstractCockpitPluginRootResource {

  static final List<String> FILES =
      List.of(
          "app/plugin.js",
          "app/plugin.css",
          "app/address.js",
          "app/board.css",
          "app/board-page.js",
          "app/board-table.js",
          "app/card-details.js",
          "app/chart.js",
          "app/counters.js",
          "app/decision-form.js",
          "app/delays.js",
          "app/diagram.css",
          "app/diagram-panel.js",
          "app/diagram-plugins.js",
          "app/diagram-steps.js",
          "app/export.js",
          "app/filters.js",
          "app/heat-table.js",
          "app/instance-data.js",
          "app/many-rows.js",
          "app/overdue-section.js",
          "app/overdue-table.js",
          "app/timeline.js",
          "app/timeline-chart.js",
          "app/unfolding.js",
          "app/week-chart.js");

  public CockpitScripts() {
    super(VekhaCockpitPlugin.ID);
  }

  @Override
  protected List<String> getAllowedAssets() {
    return FILES;
  }
}
