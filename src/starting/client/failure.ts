/** Whether a script of the page is what failed: other things fail, too, and readers' browsers run their own. */
export function isOfPage({ target, filename }: ErrorEvent): boolean {
  return /\/assets\/js\//.test(filename ?? (target as HTMLScriptElement).src);
}
