// What the generated files are made of: numbers that are the same on every machine, and words that are spelled well.

/** A source of numbers that follow from the seed alone (mulberry32, by Tommy Ettinger). */
export function numbersFrom(seed) {
  let state = (seed * 0x9e3779b1) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (from, to) => from + Math.floor(next() * (to - from + 1));
  return { int, pick: (list) => list[int(0, list.length - 1)] };
}

const list = (text) => text.split(' ');

export const nouns = list(
  'account address agent badge basket branch budget bundle cable card cargo client contract course cover crate ' +
    'depot driver engine event factor field filter folder garden gate grant group harbor hotel invoice item journal ' +
    'kernel label ledger letter market member meter mirror model museum notice number object office order packet ' +
    'panel parcel payment permit planet pocket policy printer profile queue quota record region report river route ' +
    'sample school sector series server shelf signal sketch source station street student supply survey table tenant ' +
    'ticket timer token tower track trade union valley vendor vessel village window worker yard zone',
);
export const verbs = list(
  'accept adjust append archive arrange assign balance borrow bundle cancel check clean clear close collect combine ' +
    'compare copy count create decode deliver divide drop encode expand explain export fetch fill filter find fold ' +
    'gather group handle import index insert join keep limit list load lock mark match measure merge move open order ' +
    'pack parse pick place print pull push read record reduce release remove rename repeat replace report reserve ' +
    'reset restore return review rotate save scan search select send share shift show sort split start stop store ' +
    'submit sum switch trace trim unpack update verify watch weigh wrap write',
);
export const adjectives = list(
  'able bold brave brief bright broad calm careful cheap clean clear clever cold common cool deep early easy empty ' +
    'exact fair fast final fine firm first fresh full gentle good grand great green happy heavy high honest humble ' +
    'inner joint keen kind large late light little local long lucky main modern narrow neat new next open outer ' +
    'plain polite proud public pure quick quiet rapid ready rich right round safe sharp short silent simple slow ' +
    'small smart smooth soft solid square steady still strong sunny sweet tall thin tidy tiny true usual valid warm ' +
    'whole wide wild wise young',
);

export const capital = (word) => word[0].toUpperCase() + word.slice(1);
