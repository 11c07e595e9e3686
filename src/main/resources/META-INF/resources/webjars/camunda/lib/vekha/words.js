// Dates, sizes and numbers as people here write them.

const plural = new Intl.PluralRules('ru');
const moments = new Intl.DateTimeFormat('ru', {
  day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit'
});
const numbers = new Intl.NumberFormat('ru', {maximumFractionDigits: 1});

/** 2025-03-10 as 10.03.2025; a day has no time zone, so it never goes through Date. */
export function day(iso) {
  return iso ? iso.split('-').reverse().join('.') : 'не назначен';
}

/** An instant as 10.03.2025, 14:05 on the reader's clock. */
export function moment(iso) {
  return moments.format(new Date(iso));
}

/** The form of a word for a number: 1 файл, 2 файла, 5 файлов. */
export function counted(number, one, few, many) {
  const forms = {one, few, many, other: few};
  return `${numbers.format(number)} ${forms[plural.select(number)]}`;
}

export function size(bytes) {
  if (bytes < 1024) {
    return `${bytes} Б`;
  }
  return bytes < 1024 * 1024
    ? `${numbers.format(Math.round(bytes / 1024))} КБ`
    : `${numbers.format(bytes / 1024 / 1024)} МБ`;
}
