import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/analysis/seed/language';

describe('names decide nothing: a short text is English unless another language leads clearly', () => {
  it.each([
    'Okafor told Die Zeit that Van der Berg lied.',
    'The band played “La vie en rose” in Nantes.',
    'Sir Keir met Frau Merkel and Herr Scholz.',
    '“Ich bin ein Berliner,” he told them.',
    'Goals: Haaland 3, Sørloth.',
    'Vote on the A4 road is put off.',
    'Le Pen loses in Pas-de-Calais.',
    'Les Bleus win.',
    'Mayor de Blasio and Don van Vliet are to dine at El Bulli.',
    'It is an old inn in den Bosch.',
    'REAL MADRID 3',
  ])('%s', (text) => {
    expect(detectLanguage(text)).toBe('en');
  });
});

describe('other languages', () => {
  it.each([
    ['da', 'Broen åbner igen til efteråret, siger ministeren.'],
    ['no', 'Brua åpner igjen til høsten, sier statsråden.'],
    ['sv', 'Bron öppnar igen i höst, säger ministern.'],
    ['nl', 'De brug gaat in het najaar weer open.'],
    ['de', 'Die Brücke wird im Herbst wieder geöffnet.'],
    ['fr', 'Le pont rouvrira cet automne, a dit la ministre.'],
    ['es', 'El ministro dijo el lunes que el puente abrirá en otoño.'],
    ['ro', 'Primăria nu are bani pentru școală.'],
    ['tr', 'Bakan pazartesi günü köprünün sonbaharda açılacağını söyledi.'],
    ['fi', 'Ministeri sanoi maanantaina, että silta avataan syksyllä.'],
    ['ru', 'Министр сказал, что мост откроют осенью.'],
    ['ja', '大臣は月曜日に、橋は秋に再び開通すると述べた。'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

it('reads a long text in capitals by all of its words', () => {
  expect(detectLanguage('THE MINISTER SAID THAT THE BRIDGE WOULD OPEN AGAIN IN THE AUTUMN. '.repeat(4))).toBe('en');
});
