package antipattern;

import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Leans on what the engine does not promise to keep. */
class EngineInsider {

  void forgetTestTime() {
    ClockUtil.reset();
  }
}
