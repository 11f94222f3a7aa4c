package org.partnershipactions;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.partnershipactions.testing.SignInProviders;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** The doors and the directory on an embedded database, without an engine. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("context")
@SpringBootTest(classes = PartnersScenarioConfiguration.class,
		properties = { "spring.datasource.url=jdbc:h2:mem:partners;MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
				+ "CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1", "partnership.sample=true" })
@AutoConfigureMockMvc
@SignInProviders
public @interface PartnersScenario {

}
