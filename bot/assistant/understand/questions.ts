/** A sentence that asks, and a list's number before it. */
const SENTENCE = /[^.!?\n]+(?:[.!?](?=\d)[^.!?\n]*)*(?:[.!?]+|\n|$)/gu;
/** Where a second question begins within a sentence. */
const JOINED =
  /,?\s+(?:et|and|also|aussi|puis|or|ou)(?:,? (?:aussi|also|sinon|then|do you know|est-ce que tu sais))?\s+(?=(?:est-ce qu|puis-je|peut-on|dois-je|doit-on|faut-il|qui |quand |comment |combien |où |quel|à qui |jusqu|can |may |must |do i |does |do they |is it |are |am i |who |when |how |what |where |which |will |should )[^?]*\?)/iu;

/** What a message asks, question by question, and what it tells beside. */
export interface Message {
  /** What is told: sentences without a question. */
  readonly told: string;
  readonly questions: readonly string[];
}

/** Splits a cleaned message into what it tells and what it asks. */
export function messageIn(text: string): Message {
  const sentences = (text.match(SENTENCE) ?? []).map((one) => one.trim()).filter((one) => one !== '');
  const asks = (sentence: string) => sentence.includes('?');
  return {
    told: sentences.filter((one) => !asks(one)).join(' '),
    questions: sentences.filter(asks).flatMap((sentence) => sentence.split(JOINED).map((one) => one.trim())),
  };
}
