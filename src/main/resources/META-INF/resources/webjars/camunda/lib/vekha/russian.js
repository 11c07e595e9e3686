// Puts into Russian what the web apps' locale files do not reach: the date pickers, «3 дня назад»,
// and the fixed English texts of Camunda Forms. Loaded by customScripts before an app starts.
import {translateForms} from './forms-russian.js';

const months = {
  standalone: ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август',
    'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
  format: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа',
    'сентября', 'октября', 'ноября', 'декабря'],
  short: ['янв.', 'февр.', 'март', 'апр.', 'май', 'июнь', 'июль', 'авг.',
    'сент.', 'окт.', 'нояб.', 'дек.']
};
const weekdays = {
  long: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
  short: ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб']
};

// The picker of due and follow-up dates takes names and formats from AngularJS.
function russianDatePicker($locale, pickerConfig) {
  $locale.id = 'ru';
  Object.assign($locale.DATETIME_FORMATS, {
    MONTH: months.format,
    STANDALONEMONTH: months.standalone,
    SHORTMONTH: months.short,
    DAY: weekdays.long,
    SHORTDAY: weekdays.short,
    FIRSTDAYOFWEEK: 0,
    shortDate: 'dd.MM.yy',
    mediumDate: 'd MMM y г.',
    longDate: 'd MMMM y г.'
  });
  Object.assign(pickerConfig, {
    startingDay: 1,
    formatDayTitle: 'LLLL yyyy',
    formatMonth: 'LLLL'
  });
}

const plural = new Intl.PluralRules('ru');

/** Picks the form of a word for a number: one «день», few «дня», many «дней». */
function counted(one, few, many) {
  const forms = {one, few, many, other: few};
  return number => `${number} ${forms[plural.select(number)]}`;
}

// A locale file holds text only, and Russian needs three forms of a word after a number.
function russianCounts(moment) {
  if (moment.locales().includes('ru')) {
    moment.updateLocale('ru', {
      relativeTime: {
        ss: counted('секунду', 'секунды', 'секунд'),
        mm: counted('минуту', 'минуты', 'минут'),
        hh: counted('час', 'часа', 'часов'),
        dd: counted('день', 'дня', 'дней'),
        MM: counted('месяц', 'месяца', 'месяцев'),
        yy: counted('год', 'года', 'лет')
      }
    });
  }
}

// A page that opens before its texts have arrived puts the raw key into the browser's title.
function translateTitle($translate) {
  document.title = document.title.replace(/[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+/, key => $translate.instant(key));
}

function localiseApp($injector, $rootScope, $translate) {
  $rootScope.$on('$translateChangeEnd', () => translateTitle($translate));
  if ($injector.has('uibDatepickerConfig')) {
    russianDatePicker($injector.get('$locale'), $injector.get('uibDatepickerConfig'));
  }
  if ($injector.has('moment')) {
    const moment = $injector.get('moment');
    $rootScope.$on('$translateLoadingSuccess', () => {
      russianCounts(moment);
      $rootScope.$broadcast('amMoment:localeChanged');
    });
  }
}

// The calendar of Camunda Forms.
function russianFormCalendar(flatpickr) {
  flatpickr.localize({
    weekdays: {shorthand: weekdays.short, longhand: weekdays.long},
    months: {shorthand: months.short, longhand: months.standalone},
    firstDayOfWeek: 1,
    ordinal: () => '',
    rangeSeparator: ' — ',
    weekAbbreviation: 'нед.',
    scrollTitle: 'Прокрутите, чтобы увеличить',
    toggleTitle: 'Нажмите, чтобы переключить',
    yearAriaLabel: 'Год',
    monthAriaLabel: 'Месяц',
    hourAriaLabel: 'Часы',
    minuteAriaLabel: 'Минуты',
    time_24hr: true
  });
}

document.documentElement.lang = 'ru';
const app = document.querySelector('base').getAttribute('app-name');
window.angular.module(`cam.${app}.custom`).run(['$injector', '$rootScope', '$translate', localiseApp]);
if (window.flatpickr) {
  russianFormCalendar(window.flatpickr);
}
if (app === 'tasklist') {
  translateForms(document.body);
}
