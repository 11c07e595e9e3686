package ru.vekha.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import ru.vekha.VekhaTest;

/**
 * The whole application as it runs for people, with the job executor on, and a Chromium to look at
 * it. Without a browser on this machine the tests are skipped and say so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ChromiumExtension.class)
@VekhaTest
@Import({LateTowns.class, GuideTowns.class, WalkedForms.class})
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=true")
@interface BrowserTest {}
