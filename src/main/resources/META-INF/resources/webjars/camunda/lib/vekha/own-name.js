// Shows the person's name in the header of the start page, which would take it from the profile.

function showName($rootScope, camAPI) {
  $rootScope.$watch('authentication.name', id => {
    if (id) {
      camAPI.resource('user').profile(id, (error, person) => {
        if (!error) {
          $rootScope.userFullName = `${person.firstName} ${person.lastName}`;
        }
      });
    }
  });
}

window.angular.module('cam.welcome.custom').run(['$rootScope', 'camAPI', showName]);
