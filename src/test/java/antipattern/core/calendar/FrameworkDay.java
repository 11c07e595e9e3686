package antipattern.core.calendar;

import org.springframework.util.StringUtils;

/** A core value that needs a framework. */
record FrameworkDay(String name) {

  FrameworkDay {
    name = StringUtils.capitalize(name);
  }
}
