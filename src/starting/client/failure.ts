/** Whether a script of the page is what failed: other things fail, too, and readers' browsers run their own. */
export function isOfPage(event: ErrorEvent | PromiseRejectionEvent): boolean {
  const { target, filename, reason } = event as Partial<ErrorEvent & PromiseRejectionEvent>;
  return /\/assets\/js\//.test(reason?.stack ?? filename ?? (target as HTMLScriptElement).src);
}
