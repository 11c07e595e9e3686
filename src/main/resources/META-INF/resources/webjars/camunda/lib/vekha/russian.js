// Puts into Russian what the web apps' locale files do not reach. Each app's config.js names this
// module in customScripts, so it runs before the app starts.
import {angularDates, formCalendar, countedTimes} from './russian-dates.js';
import {keepInRussian} from './fixed-texts.js';
import {formTexts} from './form-texts.js';
import {appTexts} from './app-texts.js';

const base = document.querySelector('base');
const app = base.getAttribute('app-name');

// An app that starts before its texts have arrived shows raw keys, and one that finds them in the
// browser's storage shows those of the previous release. Filling the storage first avoids both.
async function storeTexts() {
  const folder = `${base.getAttribute('app-root')}/app/${app}/locales/`;
  const response = await fetch(`${folder}ru.json`, {cache: 'no-cache'});
  if (response.ok) {
    const stored = JSON.parse(localStorage.getItem('camunda-web') || '{}');
    stored[`${folder}_locales_data_ru_${window.bust}`] = JSON.stringify(await response.json());
    localStorage.setItem('camunda-web', JSON.stringify(stored));
  }
}

function showLocalDates(camDateFormatProvider) {
  camDateFormatProvider.setDateFormat('DD.MM.YYYY HH:mm:ss', 'normal');
}

function localiseDates($injector, $rootScope) {
  if ($injector.has('uibDatepickerConfig')) {
    angularDates($injector.get('$locale'), $injector.get('uibDatepickerConfig'));
  }
  if ($injector.has('moment')) {
    $rootScope.$on('$translateLoadingSuccess', () => {
      countedTimes($injector.get('moment'));
      $rootScope.$broadcast('amMoment:localeChanged');
    });
  }
}

const titles = {
  welcome: 'Веха · Главная',
  tasklist: 'Веха · Задачи',
  cockpit: 'Веха · Контроль',
  admin: 'Веха · Администрирование'
};

document.documentElement.lang = 'ru';
document.title = titles[app];
keepInRussian(document.documentElement, [...appTexts, formTexts]);
if (window.flatpickr) {
  formCalendar(window.flatpickr);
}

const custom = window.angular.module(`cam.${app}.custom`);
custom.run(['$injector', '$rootScope', localiseDates]);
if (app === 'cockpit') {
  custom.config(['camDateFormatProvider', showLocalDates]);
}

try {
  await storeTexts();
} catch (error) {
  console.warn('Texts are loaded by the app itself', error);
}
