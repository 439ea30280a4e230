/**
 * Numbers that the telephone library does not know.
 *
 * `short`: emergency and short codes (Ofcom, National Telephone Numbering Plan), five-digit
 * text codes, and textphone prefixes. `drama`: numbers that Ofcom keeps for films, plays and examples.
 */
export const phoneRanges = {
  short: /^(999|112|18000|18001\d+|1[01]\d|116\d{3}|[6-8]\d{4})$/,
  drama:
    /^(01632960\d{3}|07700900\d{3}|08081570\d{3}|09098790\d{3}|03069990\d{3}|01134960\d{3}|02079460\d{3})$/,
} as const;
