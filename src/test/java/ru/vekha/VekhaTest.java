package ru.vekha;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import ru.vekha.database.TestDatabase;

/**
 * The whole application on a real PostgreSQL, on a free port, with the job executor off and no
 * demonstration data. All tests with this annotation alone share one context and one database, so
 * each makes a town of its own ({@link ru.vekha.town.TestTowns}) and looks at nothing else.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("test")
@Import(TestFixtures.class)
@ExtendWith(TestFixtures.Tidy.class)
public @interface VekhaTest {}
