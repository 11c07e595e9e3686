package antipattern;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** A test with a name the build does not look for, and switched off besides. */
class Unseen {

  @Test
  @Disabled("an example of what is refused")
  void nobodyRunsThis() {}
}
