// Settings of Cockpit. Whatever is not named here keeps Camunda's default.
// Parts left out: each would only ask the server for what it refuses everybody, or is empty here. The
// table of variables shows the engine's names and kinds; the tab «Данные» of Vekha says the same in words.
document.querySelector('base').setAttribute('cam-exclude-plugins', [
  'cockpit.navigation:decisions',
  'cockpit.navigation:deployments',
  'cockpit.navigation:batch',
  'cockpit.navigation:reports',
  'cockpit.navigation:tasks',
  'cockpit.processInstance.runtime.action:*',
  'cockpit.processInstance.runtime.tab:jobs-tab',
  'cockpit.processInstance.runtime.tab:variables-tab',
  'cockpit.processInstance.runtime.tab:external-tasks-process-instance-runtime',
  'cockpit.incident.action:*',
  'cockpit.jobDefinition.action:*',
  'cockpit.processDefinition.runtime.action:*',
  'cockpit.processDefinition.runtime.tab:job-definition-table'
].join(','));

export default {
  app: {
    vendor: 'Веха ·',
    name: 'Контроль'
  },

  locales: {
    availableLocales: ['ru'],
    fallbackLocale: 'ru'
  },

  // ES modules loaded before the app starts. A path is relative to app/cockpit, without «.js».
  customScripts: ['../../lib/vekha/russian', '../../lib/vekha/session'],

  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true
};
