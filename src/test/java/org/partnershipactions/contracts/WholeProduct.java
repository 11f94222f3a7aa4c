package org.partnershipactions.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.partnershipactions.PartnershipActions;
import org.partnershipactions.testing.Scene;
import org.partnershipactions.testing.SignInProviders;
import org.partnershipactions.testing.Stage;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * Everything as it is in service, with the sample's people but no plan yet, timers run by
 * hand, and a last step that can be made to fail. All tests that run so share one Spring
 * context for each kind of database; one that wants rows which no other class has moved
 * on says so with a {@link Scene} of its own. Of the two organisations by which people
 * sign in, a stand-in runs for the first where a test starts it; the second never
 * answers.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("context")
@Inherited
@Tag("product")
@Scene("shared")
@SignInProviders
@AutoConfigureMockMvc
@SpringBootTest(classes = { PartnershipActions.class, Stage.class }, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "partnership.sample=true", "partnership.sample-life=false", "partnership.timers=false",
				"partnership.clock.now=2026-06-01T09:00", "partnership.files=target/files/${tests.fork:0}" })
public @interface WholeProduct {

}
