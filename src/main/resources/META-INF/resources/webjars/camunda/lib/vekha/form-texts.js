// The messages and labels of Camunda Forms (form-js 1.8).

const texts = {
  'Field is required.': 'Заполните это поле.',
  'Field must be a valid email.': 'Укажите адрес электронной почты, например ivanova@school.ru.',
  'Field must be a valid  international phone number. (e.g. +4930664040900)':
    'Укажите телефон с кодом страны, например +79001234567.',
  'Value is not a number.': 'Введите число.',
  'Date and time must both be entered.': 'Укажите и дату, и время.',
  'No results': 'Ничего не найдено',
  'All values selected': 'Выбраны все значения',
  'Nothing to show.': 'Нет данных.',
  'No content to show.': 'Нет данных.',
  "External content couldn't be loaded.": 'Не удалось загрузить содержимое.',
  'This is an image placeholder': 'Изображение не задано',
  'Select': 'Выберите',
  'Search': 'Поиск',
  'Skip to search': 'Перейти к поиску',
  'Remove tag': 'Убрать',
  'Add new': 'Добавить',
  'Collapse': 'Свернуть',
  'Increment': 'Увеличить',
  'Decrement': 'Уменьшить',
  'Previous page': 'Предыдущая страница',
  'Next page': 'Следующая страница',
  'Click to remove sorting': 'Отменить сортировку',
  'of': 'из',
  'hh:mm': 'чч:мм',
  'hh:mm ?m': 'чч:мм AM/PM'
};

const patterns = [
  [/^Field must have minimum value of (.+)\.$/, 'Введите число не меньше $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Введите число не больше $1.'],
  [/^Field must have minimum length of (\d+)\.$/, 'Слишком короткий текст. Нужно знаков, не менее: $1.'],
  [/^Field must have maximum length of (\d+)\.$/, 'Слишком длинный текст. Можно знаков, не более: $1.'],
  [/^Field must match pattern .+\.$/, 'Значение записано не так, как требуется.'],
  [/^Value is expected to be an integer\.$/, 'Введите целое число.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Знаков после запятой может быть не больше: $1.'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
    'Такое значение не подходит. Ближайшие подходящие: $1 и $2.'],
  [/^Expand all \((\d+)\)$/, 'Показать все ($1)'],
  [/^Remove list item (\d+)$/, 'Удалить строку $1'],
  [/^Click to sort by (.+) ascending$/, 'Сортировать по возрастанию: $1'],
  [/^Click to sort by (.+) descending$/, 'Сортировать по убыванию: $1']
];

// The hint of a date field, such as dd.mm.yyyy; its order follows the browser's language.
const dateMask = /^(?:d{1,2}|m{1,2}|y{2,4})(?:[^a-zа-я]+(?:d{1,2}|m{1,2}|y{2,4})){2}[^a-zа-я]*$/;
const dateLetters = {d: 'д', m: 'м', y: 'г'};

function translate(text) {
  if (Object.hasOwn(texts, text)) {
    return texts[text];
  }
  if (dateMask.test(text)) {
    return text.replace(/[dmy]/g, letter => dateLetters[letter]);
  }
  const found = patterns.find(([pattern]) => pattern.test(text));
  return found ? text.replace(found[0], found[1]) : text;
}

export const formTexts = {within: '.fjs-container', translate};
