// Keeps what was typed into a task's form while its reader looks at another tab or another task.
// Tasklist builds a form anew each time it is shown and starts it from what it had put into the
// browser's storage under this key. Words about people must not rest there on a shared computer,
// so they wait in memory and pass through the storage only while the form is built.
const key = taskId => `camunda-form:${taskId}`;
const typed = new Map();

function lend(taskId) {
  const saved = localStorage.getItem(key(taskId));
  localStorage.setItem(key(taskId), typed.get(taskId));
  return () => putBack(taskId, saved);
}

function putBack(taskId, saved) {
  if (saved === null) {
    localStorage.removeItem(key(taskId));
  } else {
    localStorage.setItem(key(taskId), saved);
  }
}

function take(taskId, save) {
  const saved = localStorage.getItem(key(taskId));
  save();
  typed.set(taskId, localStorage.getItem(key(taskId)));
  putBack(taskId, saved);
}

/** Runs `also` after each call of a method of the form. */
function after(form, method, also) {
  const original = form[method];
  form[method] = (...given) => {
    original.apply(form, given);
    also(...given);
  };
}

function keepTyped(scope, node, attributes, form) {
  const {taskId} = form.getParams();
  if (!taskId) {
    return;
  }
  let changed = typed.has(taskId);
  let save = () => {};
  const giveBack = changed ? lend(taskId) : () => {};

  after(form, 'registerSaveHandler', handler => { save = handler; });
  after(form, 'notifyFormInitialized', giveBack);
  after(form, 'notifyFormDirty', dirty => { changed = changed || dirty; });

  const register = form.registerCompletionHandler;
  form.registerCompletionHandler = complete => register.call(form, done => complete((error, result) => {
    if (!error) {
      changed = false;
      typed.delete(taskId);
    }
    done(error, result);
  }));

  scope.$on('$destroy', () => {
    if (changed) {
      take(taskId, save);
    }
  });
}

window.angular.module('cam.tasklist.custom').directive('camTasklistForm', () => ({
  restrict: 'A',
  require: 'camTasklistForm',
  link: keepTyped
}));
