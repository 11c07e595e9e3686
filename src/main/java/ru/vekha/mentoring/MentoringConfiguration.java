package ru.vekha.mentoring;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import ru.vekha.roadmap.IsolatedReader;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.SheetReading;

/** Makes the plain Java of other modules available as beans. */
@Configuration(proxyBeanMethods = false)
class MentoringConfiguration {

  @Bean
  SheetReading sheetReading(
      @Value("${spring.servlet.multipart.max-file-size}") DataSize largestFile) {
    IsolatedReader reader =
        new IsolatedReader(
            ReadLimits.standard().withFileBytes(Math.toIntExact(largestFile.toBytes())));
    return reader::rows;
  }
}
