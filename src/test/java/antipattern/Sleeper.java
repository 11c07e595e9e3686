package antipattern;

/** Waits by guessing. */
class Sleeper {

  void guess() throws InterruptedException {
    Thread.sleep(1);
  }
}
