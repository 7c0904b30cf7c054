/** What the page asks of the service worker: whether a newer edition is there, or to go on with it from now. */
export type Asked = 'newer?' | 'take';

/** What the service worker tells every page: a newer edition is here in full, or the newer one is taken. */
export type Told = 'newer' | 'taken';
