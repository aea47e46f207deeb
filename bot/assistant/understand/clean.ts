/** Characters of a cleaned question that are read; what comes after them is not. */
export const MAX_READ = 20_000;

/** Characters of a message that are looked at before cleaning: markup and quoted mail may fill most of it. */
const MAX_RAW = 5 * MAX_READ;

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
};

/** Where an answered or forwarded mail begins: nothing after it was written by the asker. */
const MAIL_BELOW =
  /^(?:(?:le|on)\b[^\n]{0,300}\n?[^\n]{0,100}(?:a écrit|wrote)\s*:|-{2,}\s*(?:message d'origine|original message|forwarded message|message transféré)|(?:de|from)\s?:[^\n]{1,200}\n(?:envoyé|sent|date|à|to)\s?:)/im;

const WORD = /\p{L}{2,}/gu;
/** Words above a forwarded mail that ask nothing by themselves ("TR: RE: organisation"). */
const BARE = 8;
/** Heads of a forwarded mail. */
const MAIL_HEAD = /^[ \t]*(?:de|from|à|to|cc|objet|subject|envoyé|sent|date|le|on) ?:[^\n]*$/gim;

const FORWARD_MARK =
  /^[ \t]*(?:-{2,}[^\n]{0,60}-{2,}|(?:(?:tr|fwd?|re|aw) ?: ?)+[^\n?]{0,80}|transféré (?:de|depuis)[^\n]{0,40})$/gim;

/** A message with what it forwards: without quote marks, and without a signature unless that is where it asks. */
function forwarded(text: string): string {
  const whole = text.replace(/^[ \t]*>+ ?/gm, '');
  const unsigned = withoutSignature(whole);
  return whole.includes('?') && !unsigned.includes('?') ? whole : unsigned;
}

/** A mail without its heads ("De :", "Subject:"), which are none where there is but one. */
function withoutHeads(text: string): string {
  const rest = text.replace(FORWARD_MARK, '');
  const own = (rest.match(MAIL_HEAD) ?? []).length > 1 ? rest.replace(MAIL_HEAD, '') : rest;
  return own.trim() === '' ? text : own;
}

/** Where a signature begins. A closing counts only with little text below it. */
const SIGNATURE_MARK = /^(?:--|__+|—)[ \t]*$/m;
const CLOSING =
  /^[ \t]*(?:(?:bien )?cordialement|(?:bien )?à vous|salutations|respectueusement|(?:kind |best |warm )?regards|best wishes|yours (?:sincerely|faithfully)|sincerely|cheers|best|merci (?:par |d')avance|thanks in advance|many thanks)[ \t]*(?:[,.][^\n?]{0,120})?$/im;
const LONGEST_SIGNATURE = 400;
const DEVICE_SIGNATURE =
  /^[ \t]*(?:envoyé (?:de|depuis) (?:mon|ma|mobile)|sent from (?:my|mobile)|télécharger outlook|get outlook for|obtenir outlook|provenance : )[^\n]*$/gim;

/**
 * The words of the asker in a message: without chat markup, entities, quoted or forwarded mail, signatures, addresses,
 * emoji, control and zero-width characters; quotes and spaces of one kind. At most `MAX_READ` characters. A message
 * that is nothing but quoted text is read without its quote marks.
 */
export function clean(message: string): string {
  const text = unmark(message.slice(0, MAX_RAW));
  const own = withoutSignature(withoutQuoted(text));
  // A bare "FW:" or "Regards" above a forwarded question asks what is forwarded.
  const forwards = !own.includes('?') && (own.match(WORD) ?? []).length <= BARE && text.includes('?');
  return tidy(withoutHeads(own === '' || forwards ? forwarded(text) : own))
    .slice(0, MAX_READ)
    .trim();
}

/** A text in lower case, without accents or ligatures, hyphens and spaces of one kind: what cues are matched with. */
export function fold(text: string): string {
  return text
    .replace(/[¼½¾]/g, (fraction) => ({ '¼': ' 1/4', '½': ' 1/2', '¾': ' 3/4' })[fraction] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[‘’‛′`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/-+>|[→➔]/g, '-')
    .replace(/⁄/g, '/')
    .replace(/\s+/g, ' ')
    .trim();
}

/** More digits than any number that is meant has; its value may be more than can be counted with. */
const ENDLESS_NUMBER = /(?:\p{N}\p{M}*){16,}/gu;

/** Markup of Slack and of Markdown, addresses and unreadable characters off; lines stay. */
function unmark(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/\p{Surrogate}/gu, ' ')
    .replace(/\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|\ufe0e|\ufe0f|\u20e3|\ufeff/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[^\S\n]/g, ' ')
    .replace(ENDLESS_NUMBER, ' ')
    .replace(/<[@!][^<>\n]{0,100}>/g, ' ')
    .replace(/<#[^<>|\n]{0,50}\|?([^<>\n]{0,100})>/g, ' $1 ')
    .replace(/<(?:https?|mailto|tel):[^<>|\s]{0,2000}(?:\|([^<>\n]{0,500}))?>/gi, ' $1 ')
    .replace(/&(?:lt|gt|quot|#39|apos|nbsp|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\bhttps?:\/\/\S{1,2000}/gi, ' ')
    .replace(/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/g, ' ')
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/…/g, '...')
    .replace(/\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/gu, ' ')
    .replace(/(^|\s):[a-z][a-z0-9_+-]{1,40}:(?=\s|$)/gim, '$1')
    .replace(/(^|[\s("])[*_~]{1,3}(?=\S)|(?<=\S)[*_~]{1,3}(?=[\s.,;:?!)"]|$)/gm, '$1');
}

function withoutQuoted(text: string): string {
  const own = text
    .split('\n')
    .filter((line) => !/^ *>/.test(line))
    .join('\n');
  const below = own.search(MAIL_BELOW);
  return below > 0 && own.slice(0, below).trim() !== '' ? own.slice(0, below) : own.trim();
}

function withoutSignature(text: string): string {
  const plain = text.replace(DEVICE_SIGNATURE, '');
  const mark = plain.search(SIGNATURE_MARK);
  const above = mark > 0 ? plain.slice(0, mark) : plain;
  const closing = above.search(CLOSING);
  const signed = closing > 0 && above.length - closing <= LONGEST_SIGNATURE;
  const own = (signed ? above.slice(0, closing) : above).trim();
  return own === '' ? text.trim() : own;
}

const tidy = (text: string) =>
  text
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
