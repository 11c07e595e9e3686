package ru.vekha.cockpit.camunda;

import jakarta.ws.rs.Path;
import java.util.List;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/** Serves the plug-in's own files and no others. */
@Path("plugin/" + VekhaTasklistPlugin.ID)
public final class TasklistScripts extends AbstractTasklistPluginRootResource {

  static final List<String> FILES =
      List.of(
          "app/plugin.js",
          "app/plugin.css",
          "app/cards.js",
          "app/chip.js",
          "app/assignment.js",
          "app/facts.js",
          "app/documents.js",
          "app/file-picker.js",
          "app/opener.js",
          "app/own-part.js",
          "app/panels.css",
          "app/part-form.js",
          "app/parts.js",
          "app/people.js",
          "app/preview.js",
          "app/sections.js",
          "app/shifts.js",
          "app/story.js");

  public TasklistScripts() {
    super(VekhaTasklistPlugin.ID);
  }

  @Override
  protected List<String> getAllowedAssets() {
    return FILES;
  }
}
