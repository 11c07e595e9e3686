package antipattern.web;

import org.camunda.bpm.engine.TaskService;

/** A page that asks the engine and so passes by the module's rights. */
record TaskPage(TaskService tasks) {}
