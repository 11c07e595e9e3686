// From a web app to Vekha's own sign-in page. The apps have one of their own, which is closed.

const lastReload = 'vekha.reloadedForSignIn';
const soon = 10_000;
const appRoot = document.querySelector('base').getAttribute('app-root');

/** Where Vekha's own pages begin: the place that the web apps lie in. */
export const vekhaRoot = new URL('../', new URL(`${appRoot}/`, window.location.href)).pathname;

let leaving = false;

function leave(how) {
  if (!leaving) {
    leaving = true;
    how();
  }
}

/**
 * The session has ended. The server answers the reload with the sign-in page and leads back here
 * afterwards. A second reload at once means that signing in does not help: then the page is named.
 */
export function signInAgain() {
  leave(() => {
    const before = Number(sessionStorage.getItem(lastReload) || 0);
    sessionStorage.setItem(lastReload, String(Date.now()));
    if (Date.now() - before < soon) {
      window.location.assign(`${vekhaRoot}sign-in`);
    } else {
      window.location.reload();
    }
  });
}

/** The person has signed out: what Tasklist has stored of their forms is not for the next one here. */
export function signedOut() {
  Object.keys(localStorage)
    .filter(name => name.startsWith('camunda-form:'))
    .forEach(name => localStorage.removeItem(name));
  leave(() => window.location.assign(`${vekhaRoot}sign-in?out`));
}
