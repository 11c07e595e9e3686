// While assignments are being opened the page asks how far it is: after five seconds, then ever more
// seldom, up to once in half a minute, never while nobody looks, and no more when all are open.
const longest = 30000;
let pause = 5000;

async function ask() {
  const shown = document.getElementById('opening');
  const address = shown && shown.dataset.more;
  if (!address) {
    return;
  }
  if (!document.hidden) {
    const answer = await fetch(address, {headers: {Accept: 'text/html'}}).catch(() => null);
    if (answer && answer.ok && !answer.redirected) {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById('opening');
      if (fresh) {
        shown.replaceWith(fresh);
      }
    }
  }
  pause = Math.min(longest, pause * 1.5);
  setTimeout(ask, pause);
}

setTimeout(ask, pause);
