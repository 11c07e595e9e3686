// Texts that the web apps and their widgets hold in their templates, not in the locale files.

function scope(within, texts) {
  return {within, translate: text => (Object.hasOwn(texts, text) ? texts[text] : text)};
}

// Tasklist puts before a refusal what it was loading: «<task> <- », at times escaped once more.
const loaded = /^(?:(?:<|&lt;)[A-Za-z]+(?:>|&gt;) (?:<|&lt;)- )+/;

export const appTexts = [
  {within: '.alert', translate: text => text.replace(loaded, '')},
  scope('.app-switch', {
    'Welcome': 'Главная',
    'Tasklist': 'Задачи',
    'Cockpit': 'Контроль',
    'Admin': 'Администрирование'
  }),
  scope('.sr-only', {
    'Close': 'Закрыть',
    'previous': 'Назад',
    'next': 'Вперёд',
    'CAM_WIDGET_HEADER_TOGGLE_NAVIGATION': 'Показать или скрыть меню'
  }),
  scope('.null-value', {
    'null': 'не задано'
  }),
  scope('th', {
    'State': 'Состояние'
  }),
  scope('td.actions', {
    'Actions': 'Действия'
  }),
  scope('.tooltip-inner', {
    'Toggle this section': 'Свернуть или развернуть раздел',
    'Suspended Job Definition': 'Задания этого вида приостановлены'
  }),
  scope('button, input, a, li', {
    'zoom in': 'Увеличить',
    'zoom out': 'Уменьшить',
    'reset zoom': 'Обычный размер',
    'Select all': 'Выбрать все',
    'Unselect all': 'Снять выбор'
  }),
  scope('form', {
    'Invalid Date Value.': 'Неверная дата.',
    'Jonny': 'Анна',
    'Prosciutto': 'Иванова',
    'j.prosciutto@acme.org': 'ivanova@school.ru'
  }),
  scope('td', {
    'Message is null.': 'Сообщения нет.'
  }),
  scope('.loading-text', {
    'Loading diagram': 'Загрузка схемы'
  }),
  scope('footer', {
    'Europe/Kaliningrad': 'Калининградское время',
    'Europe/Moscow': 'Московское время',
    'Europe/Samara': 'Самарское время',
    'Asia/Yekaterinburg': 'Екатеринбургское время',
    'Asia/Omsk': 'Омское время',
    'Asia/Krasnoyarsk': 'Красноярское время',
    'Asia/Irkutsk': 'Иркутское время',
    'Asia/Yakutsk': 'Якутское время',
    'Asia/Vladivostok': 'Владивостокское время',
    'Asia/Magadan': 'Магаданское время',
    'Asia/Kamchatka': 'Камчатское время'
  })
];
