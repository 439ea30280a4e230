/** A word or phrase that this site does not use, and what it writes instead. */
export type DiscouragedTerm = {
  /** Looked for as whole words, in any case. */
  pattern: RegExp;
  /** What to write; it begins a sentence. */
  instead: string;
  /** `problem` when the word harms someone who reads it, `advice` when it is only heavy. */
  level: 'problem' | 'advice';
  /** May stand in quotation marks, once on a page: a reader must be able to recognise what others call it. */
  mayBeQuoted?: true;
  /** May stand in the title that a publisher gave a source. */
  mayBeCited?: true;
};

const word = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d-])(?:${source})(?![\\p{L}\\d-])`, 'giu');

const harmful = (
  source: string,
  instead: string,
  where: Pick<DiscouragedTerm, 'mayBeQuoted' | 'mayBeCited'> = {},
): DiscouragedTerm => ({ pattern: word(source), instead, level: 'problem', ...where });
const heavy = (source: string, instead: string): DiscouragedTerm => ({
  pattern: word(source),
  instead,
  level: 'advice',
  mayBeQuoted: true,
  mayBeCited: true,
});

/** In the words of those who were harmed, of prosecutors and of plain English; never of headlines. */
export const discouragedTerms: readonly DiscouragedTerm[] = [
  // What was done to a child, named as what it is.
  harmful(
    '(?:child|kiddie|kid)[ -]?porn(?:ography)?',
    'Write "child sexual abuse pictures" or, in law, "indecent images of children".',
  ),
  harmful(
    'child prostitut(?:e|es|ion)|underage sex|sex with (?:a child|children|minors?)|sexual relationship with a child',
    'Write "child sexual abuse" or "child sexual exploitation".',
  ),
  harmful(
    'paedo(?:s)?|pedo(?:s)?|nonces?|pervs?|perverts?|beasts?|monsters?|predators?|sickos?',
    'Write "suspect" or "someone who abuses children".',
  ),
  harmful(
    'paedophiles?',
    'Write "suspect" or "someone who abuses children". Not everybody who abuses a child is one.',
    { mayBeQuoted: true },
  ),
  harmful(
    '(?:paedophile|predator|paedo) hunt(?:er|ers|ing)|hunters?',
    'Write "group", after "online child abuse activist group" once.',
    { mayBeQuoted: true },
  ),
  harmful(
    'vigilant(?:e|es|ism)',
    'Write "group", after "online child abuse activist group" once.',
    { mayBeQuoted: true },
  ),
  harmful(
    'snar(?:e|ed|es|ing)|pounc(?:e|ed|es|ing)|lur(?:e|ed|es|ing) (?:him|her|them)|catch(?:ing)? (?:a ' +
      ')?(?:paedophiles?|predators?)',
    'Say plainly what was done: "met", "stopped", "arrested".',
  ),

  // A child who reads this is not to be labelled or blamed.
  harmful('victims?(?! support)', 'Write "child", "young person" or "someone who was harmed".', {
    mayBeCited: true,
  }),
  harmful(
    'promiscuous|attention[ -]seeking|asking for it|should have known better|put (?:himself|herself|' +
      'themselves) at risk',
    'Take it out: nothing a child does makes abuse their fault.',
  ),
  harmful('commit(?:s|ted|ting)? suicide', 'Write "died by suicide" or "killed themselves".'),

  // Names that have changed, and addresses that no longer lead to the service.
  harmful('action fraud', 'Write "Report Fraud". The service changed its name in December 2025.'),
  harmful('think ?u ?know', 'Write "CEOP Education".'),

  // Words for what a reader should do.
  heavy(
    'rings?|rang|dial(?:s|led|ling)?|phon(?:e|es|ed|ing) (?:us|them|the police|\\d+)',
    'Write "call".',
  ),
  heavy('minors?', 'Write "child" or "anyone under 18".'),
  heavy('cannot be held responsible|at your own risk', 'Say what the reader can do.'),

  // Plain English.
  heavy('e\\.?g\\.|for instance', 'Write "such as" or "for example".'),
  heavy('i\\.?e\\.', 'Write "that is", or begin a new sentence.'),
  heavy('etc\\.?|et cetera', 'Write "and others", or leave it out.'),
  heavy('and/or', 'Write "or", or both in words.'),
  heavy('utili[sz](?:e|es|ed|ing)|make use of', 'Write "use".'),
  heavy('commenc(?:e|es|ed|ing)', 'Write "begin".'),
  heavy('prior to', 'Write "before".'),
  heavy('subsequent(?:ly)?', 'Write "later".'),
  heavy('approximately', 'Write "about".'),
  heavy('regarding|with regard to|in relation to|pertaining to', 'Write "about".'),
  heavy('purchas(?:e|es|ed|ing)', 'Write "buy".'),
  heavy('assist(?:s|ed|ing|ance)?', 'Write "help".'),
  heavy('via', 'Write "by", "through" or "with".'),
  heavy('in the event (?:of|that)', 'Write "if".'),
  heavy('due to the fact that', 'Write "because".'),
  heavy(
    'facilitat(?:e|es|ed|ing)',
    'Write "help" or "make easier". In the name of an offence, quote the name.',
  ),
  heavy('perpetrators?', 'Write "suspect", "the person", or "someone who abuses children".'),
  heavy(
    'service users?|signpost(?:s|ed|ing)?|stakeholders?|multi-agency working',
    'Say it in words that a parent would use.',
  ),

  // Read aloud: a kind and competent person would not say it so.
  heavy('somebody', 'Write "someone".'),
  heavy('anybody', 'Write "anyone".'),
  heavy('everybody', 'Write "everyone".'),
  heavy("needn['’]t|need not", 'Write "don\'t have to".'),
  heavy(
    'to whom|for whom|from whom|with whom|of whom',
    'Write "who … to", "who … for" or "who … with".',
  ),
  heavy(
    'those of (?:\\d\\d?(?!\\d)|under|over) ?\\w*|people of \\d+ or over',
    'Write "anyone aged 13 or over".',
  ),
  heavy('unnamed', 'Write "without giving your name".'),
  heavy('keep (?:your|their) names? back', 'Write "you don\'t have to give your name".'),
  heavy('press(?:ed|es)? (?:you|them|him|her) (?:to|for|into)', 'Write "pressured".'),
  heavy('they are equals', 'Write "either is fine".'),
  heavy('would sooner', 'Write "would rather".'),
  heavy(
    'thereby|therein|thereof|hereby|herein|whereby|wherein',
    'Say it in the words people use aloud.',
  ),
  heavy('shall', 'Write "will" or "must".'),
  heavy('upon', 'Write "on".'),
  heavy('amongst|whilst', 'Write "among" or "while".'),
  heavy('in order to', 'Write "to".'),
  heavy('should you (?:wish|want|need)|were you to', 'Write "if you want" or "if you need".'),
  heavy('at (?:this|the present) (?:time|moment|point in time)|at present', 'Write "now".'),
  heavy(
    'it is (?:advisable|recommended|essential|imperative) (?:that|to)',
    'Say what to do: "Call …".',
  ),
  heavy('please (?:note|be aware|ensure) that', 'Take it out, and say the thing.'),
  heavy('a number of', 'Write "some" or "many", or say how many.'),
  heavy('is able to|are able to', 'Write "can".'),
  heavy('inform(?:s|ed)? (?:you|them|us|the police)', 'Write "tell".'),
  heavy('possess(?:es|ed|ing)?', 'Write "have". In the name of an offence, quote the name.'),
];
