// Whoever came for a certain task comes back to it: the part of an address after «#» stays in the
// browser, and goes on to the next page only with the form's own address.
const form = document.querySelector('form');
if (window.location.hash) {
  form.action += window.location.hash;
}
