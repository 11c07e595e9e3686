// What Vekha adds to Cockpit: the page «Контроль сроков», the way to it, a section on the dashboard,
// lateness on diagrams and the data of an instance.
import {element} from '../../../../../../lib/vekha/elements.js';
import {showBoardPage} from './board-page.js';
import {diagramPlugins} from './diagram-plugins.js';
import {showInstanceData} from './instance-data.js';
import {showOverdueSection} from './overdue-section.js';

const path = '/overdue';

// Cockpit renders these once each, so one way to close is enough.
function closing(plugin, show) {
  let close = () => {};
  return {
    ...plugin,
    render(node, data) {
      close();
      close = show(node, data);
    },
    unmount() {
      close();
      close = () => {};
    }
  };
}

const navigation = {
  id: 'vekha-overdue',
  pluginPoint: 'cockpit.navigation',
  // Before «Процессы», which has 300.
  priority: 400,
  checkActive: url => url.includes(`#${path}`),
  render(node) {
    node.append(element('a', {href: `#${path}`}, 'Контроль сроков'));
  }
};

const page = closing({
  id: 'vekha-overdue-page',
  pluginPoint: 'cockpit.route',
  priority: 0,
  properties: {path}
}, showBoardPage);

const section = closing({
  id: 'vekha-overdue-section',
  pluginPoint: 'cockpit.dashboard',
  priority: 400
}, showOverdueSection);

const instanceData = closing({
  id: 'vekha-instance-data',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  // The first tab, in the place of Cockpit's table of variables.
  priority: 20,
  properties: {label: 'Данные'}
}, showInstanceData);

export default [navigation, page, section, instanceData, ...diagramPlugins];
