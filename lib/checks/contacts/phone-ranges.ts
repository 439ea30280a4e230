/**
 * Numbers that the telephone library does not know.
 *
 * `short`: emergency and short codes (Ofcom, National Telephone Numbering Plan), five-digit
 * text codes, and textphone prefixes. `drama`: numbers that Ofcom keeps for films, plays and examples.
 */
export const phoneRanges = {
  short: /^(999|112|18000|18001\d+|1[01]\d|116\d{3}|[6-8]\d{4})$/,
  drama: new RegExp(
    '^(01632960|07700900|08081570|09098790|03069990|' +
      String.raw`011[3-8]4960|01[2-6]14960|01914980|02079460|02896496|02920180)\d{3}$`,
  ),
} as const;
