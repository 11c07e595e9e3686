// Russian names of months and days for the date pickers, and «3 дня назад».

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

/** The picker of due and follow-up dates takes names and formats from AngularJS. */
export function angularDates($locale, pickerConfig) {
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

/** The calendar of Camunda Forms. */
export function formCalendar(flatpickr) {
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

const plural = new Intl.PluralRules('ru');

// The form of a word for a number: one «день», few «дня», many «дней».
function counted(one, few, many) {
  const forms = {one, few, many, other: few};
  return number => `${number} ${forms[plural.select(number)]}`;
}

/** A locale file holds text only, and Russian needs three forms of a word after a number. */
export function countedTimes(moment) {
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
