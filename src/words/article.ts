/** Names of unions, kingdoms and groups of states or islands, which English calls "the" within a sentence. */
const TAKES_IT = /^United |(?:States|Nations|Kingdom|Union|Federation|Republic|Islands)$/;

/** A name, or several in a list, each with the article it takes: "North Korea and the United States". */
export function withArticle(names: string): string {
  return names
    .split(/(, and |, or |, | and | or )/)
    .map((name) => (TAKES_IT.test(name) && !/^the /i.test(name) ? `the ${name}` : name))
    .join('');
}

/** The same where a sentence begins. */
export function openingWithArticle(names: string): string {
  const named = withArticle(names);
  return named.charAt(0).toUpperCase() + named.slice(1);
}
