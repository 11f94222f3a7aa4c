package org.partnershipactions.reports;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * The whole application with the sample partnership on the day after its first quarter;
 * files of reports are written when a test says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:published;MODE=MySQL;DB_CLOSE_DELAY=-1",
		"partnership.clock.now=2026-07-01T09:00", "partnership.reports.first-look=1d",
		"partnership.quarters.first-look=1d", "partnership.files=target/published-files" })
@AutoConfigureMockMvc
public @interface InJuly {

}
