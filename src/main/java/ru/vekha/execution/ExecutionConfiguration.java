package ru.vekha.execution;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import ru.vekha.calendar.WorkingCalendar;
import ru.vekha.roadmap.DocumentReading;
import ru.vekha.roadmap.IsolatedReader;
import ru.vekha.roadmap.ReadLimits;

/** Makes the plain Java of other modules available as beans. */
@Configuration(proxyBeanMethods = false)
class ExecutionConfiguration {

  @Bean
  WorkingCalendar workingCalendar() {
    return WorkingCalendar.ofRussia();
  }

  @Bean
  DocumentReading documentReading(
      @Value("${spring.servlet.multipart.max-file-size}") DataSize largestFile) {
    return new IsolatedReader(
        ReadLimits.standard().withFileBytes(Math.toIntExact(largestFile.toBytes())));
  }
}
