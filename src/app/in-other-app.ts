/** Apps that open links in a window of their own, which forgets what was kept in it. */
const APPS =
  /\b(?:FBAN|FBAV|FB_IAB|Instagram|KAKAOTALK|NAVER\(inapp|Line\/|MicroMessenger|Snapchat|TikTok|musical_ly)|; wv\)/;

/** Whether the page stands in the window of another app, by what the browser calls itself. */
export function inOtherApp(userAgent: string): boolean {
  return APPS.test(userAgent);
}
