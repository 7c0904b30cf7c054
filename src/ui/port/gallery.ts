/** Engravings of endings: what may be seen of any of them. */
export const PICTURES = ['left', 'broken', 'vague', 'signed', 'met', 'danger', 'time'] as const;
export type PictureName = (typeof PICTURES)[number];

/** An ending as it hangs on the wall; of one that was not found nothing but where to look. */
export type Framed =
  | {
      readonly kind: 'found';
      readonly id: string;
      readonly text: string;
      readonly picture: PictureName;
      readonly rare: boolean;
      /** Names of the chairs it was found from. */
      readonly chairs: string;
      readonly when: string;
    }
  | { readonly kind: 'blank'; readonly id: string; readonly hint: string };

/** The endings of one scenario, in its order. */
export interface GalleryView {
  readonly scenario: string;
  readonly title: string;
  readonly endings: readonly Framed[];
}
