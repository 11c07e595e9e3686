package ru.vekha.engine.model;

import java.util.stream.Stream;

/**
 * One convention that every model of a kind keeps; implemented by enums, so each rule has a name
 * that the examples of broken models refer to.
 */
interface ModelRule<M> {

  String name();

  /** What in the model breaks the rule, each named so that it can be found; empty if kept. */
  Stream<String> violations(M model);
}
