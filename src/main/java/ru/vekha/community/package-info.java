/** What surrounds the pairs: partners, acts, informing, practices, councils, thanks, proposals. */
@NullMarked
@ApplicationModule(allowedDependencies = {"mentoring", "organisation", "security"})
package ru.vekha.community;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
