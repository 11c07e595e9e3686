// Settings of Tasklist. Whatever is not named here keeps Camunda's default.
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
  customScripts: ['../../lib/vekha/russian', '../../lib/vekha/session'],

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
