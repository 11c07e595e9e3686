// Lateness on the diagrams of Cockpit: of a process definition, and of one instance.
import {read} from '../../../../../../lib/vekha/server.js';
import {failure} from '../../../../../../lib/vekha/elements.js';
import {latenessPanel} from './diagram-panel.js';
import {clearSteps, markSteps} from './diagram-steps.js';

function showLateness(viewer, path, scope, placesOf) {
  const closing = new AbortController();
  const panel = latenessPanel(viewer, closing.signal, placesOf && {placesOf, narrow: load});

  async function load(organisation) {
    try {
      const query = organisation ? `?organisation=${encodeURIComponent(organisation)}` : '';
      const view = await read(path + query, closing.signal);
      clearSteps(viewer);
      markSteps(viewer, view.steps, panel.open);
      panel.show(view, organisation);
    } catch (error) {
      if (error.name === 'AbortError') {
        return;
      }
      if (error.status === 404) {
        panel.say('Сведений о сроках для этого процесса нет.');
      } else {
        panel.say(failure(error.message, () => load(organisation)));
      }
    }
  }

  // The diagram goes with its page and takes along what was added to it.
  scope.$on('$destroy', () => closing.abort());
  load();
}

const definition = {
  id: 'vekha-definition-lateness',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  priority: 0,
  render(viewer, {processDefinitionId: id}, scope) {
    const path = `diagrams/definitions/${encodeURIComponent(id)}`;
    showLateness(viewer, path, scope, activity => `${path}/steps/${encodeURIComponent(activity)}`);
  }
};

const instance = {
  id: 'vekha-instance-lateness',
  pluginPoint: 'cockpit.processInstance.diagram.plugin',
  priority: 0,
  render(viewer, {processInstanceId: id}, scope) {
    showLateness(viewer, `diagrams/instances/${encodeURIComponent(id)}`, scope);
  }
};

export const diagramPlugins = [definition, instance];
