// Settings of the start page. Whatever is not named here keeps Camunda's default.
// Left out: the profile, which changes people in the engine; they are kept by Vekha.
document.querySelector('base').setAttribute('cam-exclude-plugins', [
  'welcome.profile:user-profile'
].join(','));

export default {
  app: {
    vendor: 'Веха ·',
    name: 'Главная'
  },

  locales: {
    availableLocales: ['ru'],
    fallbackLocale: 'ru'
  },

  // ES modules loaded before the app starts. A path is relative to app/welcome, without «.js».
  customScripts: ['../../lib/vekha/russian', '../../lib/vekha/session', '../../lib/vekha/own-name'],

  links: [
    {
      label: 'Дорожные карты',
      href: '/roadmaps',
      description: 'Загрузить приказ, запустить дорожную карту, посмотреть ход её исполнения'
    },
    {
      label: 'Просрочено',
      href: '/camunda/app/cockpit/default/#/overdue',
      description: 'Поручения, срок которых прошёл: у кого и на сколько дней'
    },
    {
      label: 'Мой доступ',
      href: '/account',
      description: 'Кто вы в «Вехе», смена пароля'
    }
  ],

  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true
};
