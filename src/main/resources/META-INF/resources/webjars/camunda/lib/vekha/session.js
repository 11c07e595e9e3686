// Hands over to Vekha's sign-in page when a web app would show a login of its own.
import {signInAgain, signedOut} from './leaving.js';

const app = document.querySelector('base').getAttribute('app-name');

function handOver($rootScope) {
  $rootScope.$on('authentication.login.required', event => {
    event.preventDefault();
    signInAgain();
  });
  $rootScope.$on('authentication.logout.success', event => {
    event.preventDefault();
    signedOut();
  });
  // A bookmark of the app's own login: the server knows whether there is a session.
  $rootScope.$on('$routeChangeStart', (event, next) => {
    if (next && next.$$route && next.$$route.originalPath === '/login') {
      event.preventDefault();
      window.history.replaceState(null, '', window.location.pathname);
      signInAgain();
    }
  });
}

// Some calls of the apps tell nobody that the session has ended.
function watchAnswers($httpProvider) {
  $httpProvider.interceptors.push(['$q', $q => ({
    responseError: answer => {
      if (answer.status === 401) {
        signInAgain();
      }
      return $q.reject(answer);
    }
  })]);
}

// The header shows the name that this service loads, which not every page asks for.
function loadName($injector) {
  if ($injector.has('page')) {
    $injector.get('page');
  }
}

const custom = window.angular.module(`cam.${app}.custom`);
custom.run(['$rootScope', handOver]);
custom.run(['$injector', loadName]);
custom.config(['$httpProvider', watchAnswers]);
