/** A promise that this site cannot keep for a visitor, and what may be said in its place. */
export type EmptyPromise = { pattern: RegExp; instead: string };

const promise = (source: string, instead: string): EmptyPromise => ({
  pattern: new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, 'giu'),
  instead,
});

/** A false sense of safety does harm: people stay, or say more than they would have. */
export const emptyPromises: readonly EmptyPromise[] = [
  promise(
    'hid(?:es?|ing|den) (?:(?:your|the) (?:visits?|history|tracks|traces|identity|name|number|address)|' +
      'that you|what you|you)',
    'Say what it does, and what it cannot do: "It does not clear your history."',
  ),
  promise(
    '(?:leaves?|leaving) no trace|without (?:a |any )?trace|untraceable|(?:covers?|covering) your ' +
      'tracks|(?:wip|eras|remov)(?:e|es|ing) (?:all|every|your) traces?(?: of)?',
    'Say which traces stay, and how each can be cleared.',
  ),
  promise(
    '(?:keeps?|keeping|makes?|making|be|are|is|stays?) (?:you |them |your child |your children |it |' +
      'everybody |everyone )?(?:completely |totally |fully |perfectly |always |100% )(?:safe|secure|' +
      'private|anonymous|confidential)',
    'Say what stays private and what is passed on.',
  ),
  promise(
    '(?:completely|totally|fully|perfectly|entirely|absolutely|100%) (?:safe|secure|private|anonymous|' +
      'confidential|untraceable)',
    'Say what stays private and what is passed on.',
  ),
  promise(
    '(?:keeps|will keep|can keep) (?:you|your child|your children|them|everybody|everyone|children) ' +
      'safe|keep(?:ing)? you safe',
    'Say what somebody can do, not what will happen to them.',
  ),
  promise('(?:protects?|protecting) you from', 'Say what it makes less likely.'),
  promise('guarante(?:e|es|ed|eing)', 'Say what is likely, and who knows more.'),
  promise(
    '(?:nobody|no one|no-one) (?:will|can|could) (?:ever )?(?:know|find out|see|trace|recognise)(?: ' +
      '(?:that )?(?:it was )?(?:you|who you are))?',
    'Say who learns what, or link to "Who will know it was me?".',
  ),
  promise(
    '(?:police|they|officers|somebody|someone|we) will (?:always |certainly |definitely )?(?:arrest|' +
      'charge|convict|catch|find|stop)(?! out)',
    'Say what they may do. Not every report leads to a charge.',
  ),
  promise(
    '(?:he|she|they|it|the suspect|the person|the picture|the video|the post|your child|you) will be ' +
      '(?:safe|protected|arrested|charged|convicted|caught|punished|removed|taken down|deleted|found)',
    'Say what may happen, and what may not.',
  ),
  promise(
    '(?:always|certainly|definitely) (?:answers?|answered|believed?|works?|helps?)',
    'Say what happens when it does not.',
  ),
  promise(
    '(?:within minutes|straight away|immediately) (?:they|somebody|someone|an officer) will',
    'Do not promise speed. Say what to do if nobody comes.',
  ),
  promise(
    'risk[ -]free|no risk(?: at all)?|nothing (?:can|could|will) (?:go wrong|happen to you)|perfectly safe',
    'Say what the risk is.',
  ),
  promise(
    "(?:need not|needn['’]t|don['’]t have to|do not have to|won['’]t have to|never have to) (?:tell|" +
      'say|repeat) (?:it|the story|your story|everything|anything) (?:all )?(?:over )?again',
    'Say what it makes easier: "It helps the next person find your report."',
  ),
  promise(
    '(?:you|they|your family|families|everybody|everyone) (?:will )?(?:all )?gets? (?:the )?(?:support|' +
      'help|care|counselling)',
    'Say who offers it, and how to ask.',
  ),
  promise(
    '(?:usually|normally|mostly|always) (?:gone|removed|taken down|answered|back) (?:within|in) [\\w ' +
      ']{1,20}(?:minutes?|hours?|days?)',
    'Say what happens, and what to do when it takes longer.',
  ),
  promise(
    '(?:they|we|somebody|someone|an officer|the police|the helpline) will (?:always )?(?:call|phone|' +
      'ring|write|answer|reply|come|be there|get back)(?: to)?(?: you)?(?: back)? (?:within|in (?:under ' +
      ')?(?:an?|\\d+)|straight away|at once|immediately|the same day)',
    'Do not promise speed. Say what to do if nobody comes.',
  ),
  promise(
    'everything (?:will|is going to) be (?:fine|all right|alright|ok|okay)',
    'Say what somebody can do now.',
  ),
];
