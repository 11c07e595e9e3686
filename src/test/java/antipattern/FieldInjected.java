package antipattern;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Hides what it needs. */
class FieldInjected {

  @Autowired @Nullable Clock clock;
}
