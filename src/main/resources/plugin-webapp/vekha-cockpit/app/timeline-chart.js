// Rows of a roadmap as bars over the days: when work was to be done, and when it was.
import {element} from '../../../../../../lib/vekha/elements.js';
import {day} from '../../../../../../lib/vekha/words.js';
import {chart} from './chart.js';

const millisecondsOfDay = 86_400_000;
const longestName = 40;
const colours = {plan: '#9aa7b2', done: '#2f7d4f', going: '#155cb5', late: '#b5152b'};

function number(date) {
  return Date.parse(date) / millisecondsOfDay;
}

function date(days) {
  return day(new Date(Math.round(days) * millisecondsOfDay).toISOString().slice(0, 10));
}

function plan(row) {
  const from = number(row.opens);
  return {from, to: row.planned ? Math.max(number(row.planned) + 1, from + 1) : from};
}

function fact(row, today) {
  if (!row.begun) {
    return {from: today, to: today, colour: colours.going};
  }
  const whole = row.done === row.cards && row.closed;
  const from = number(row.begun);
  return {
    from, to: Math.max(whole ? number(row.closed) + 1 : today + 1, from + 1),
    colour: row.late > 0 ? colours.late : whole ? colours.done : colours.going
  };
}

// A bar that does not begin at zero is one on top of another that is not seen.
function bars(name, spans) {
  return [
    {type: 'bar', stack: name, silent: true, itemStyle: {color: 'transparent'}, data: spans.map(span => span.from)},
    {type: 'bar', stack: name, name, data: spans.map(span =>
      ({value: span.to - span.from, itemStyle: {color: span.colour || colours.plan}}))}
  ];
}

function name({number: place, title}) {
  const words = `${place} ${title}`;
  return words.length > longestName ? `${words.slice(0, longestName - 1)}…` : words;
}

function option(rows) {
  const today = Math.floor(Date.now() / millisecondsOfDay);
  const plans = rows.map(plan);
  const facts = rows.map(row => fact(row, today));
  const all = [...plans, ...facts];
  return {
    grid: {left: 10, right: 20, top: 24, bottom: 24, containLabel: true},
    xAxis: {
      type: 'value', position: 'top', min: Math.min(...all.map(span => span.from)),
      max: Math.max(...all.map(span => span.to)), axisLabel: {formatter: date, hideOverlap: true}
    },
    yAxis: {type: 'category', inverse: true, data: rows.map(name), axisLabel: {interval: 0}},
    series: [...bars('План', plans), ...bars('Факт', facts).map((series, place) => (place === 0 ? series : {
      ...series,
      markLine: {symbol: 'none', silent: true, label: {formatter: 'Сегодня'}, lineStyle: {color: '#333'},
        data: [{xAxis: today}]}
    }))]
  };
}

/** The chart with what its colours mean. */
export function timelineChart(rows) {
  return element('figure', {},
    element('figcaption', {}, 'Верхняя полоса — план, нижняя — факт: зелёная — исполнено, синяя — идёт, красная — есть просроченное'),
    chart(option(rows), 60 + rows.length * 36));
}
