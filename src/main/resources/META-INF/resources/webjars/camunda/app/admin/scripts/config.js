// Settings of Admin. Whatever is not named here keeps Camunda's default.
export default {
  app: {
    vendor: 'Веха ·',
    name: 'Администрирование'
  },

  locales: {
    availableLocales: ['ru'],
    fallbackLocale: 'ru'
  },

  // ES modules loaded before the app starts. A path is relative to app/admin, without «.js».
  customScripts: ['../../lib/vekha/russian', '../../lib/vekha/session'],

  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true
};
