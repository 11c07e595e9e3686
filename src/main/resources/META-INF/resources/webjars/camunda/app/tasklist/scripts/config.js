// Settings of Tasklist. Whatever is not named here keeps Camunda's default.
// Parts left out: each would only ask the server for what it refuses everybody.
document.querySelector('base').setAttribute('cam-exclude-plugins', [
  'tasklist.navbar.action:create-task-action',
  'tasklist.navbar.action:start-process-action',
  'tasklist.task.action:task-action-comment',
  'tasklist.task.detail:task-detail-history',
  'tasklist.task.detail:task-detail-description'
].join(','));

export default {
  app: {
    vendor: 'Веха ·',
    name: 'Задачи'
  },

  locales: {
    availableLocales: ['ru'],
    fallbackLocale: 'ru'
  },

  // ES modules loaded before the app starts. A path is relative to app/tasklist, without «.js».
  customScripts: ['../../lib/vekha/russian', '../../lib/vekha/session', '../../lib/vekha/unsent-form'],

  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true,

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'взять выбранную задачу в работу'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'перейти к первому фильтру'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'перейти к первой задаче в списке'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'перейти к первому полю формы'
    }
  }
};
