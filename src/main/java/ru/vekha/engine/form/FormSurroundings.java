package ru.vekha.engine.form;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form's rules may look at besides the value itself.
 *
 * @param shown the values that the module put into the form, option lists among them
 * @param data everything the browser's expressions see: variables, values shown, values typed
 * @param clock says which day is today
 */
record FormSurroundings(
    Map<String, Object> shown,
    Map<String, @Nullable Object> data,
    FeelExpressions feel,
    Clock clock) {}
