package org.partnershipactions.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.partnershipactions.PartnershipActions;
import org.partnershipactions.testing.OnMariaDb;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * Everything as it is in service on a real MariaDB, with the sample's people but no plan
 * yet; timers are run by hand. One context serves all journeys.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@OnMariaDb
@AutoConfigureMockMvc
@SpringBootTest(classes = { PartnershipActions.class, RunningApplication.class },
		webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "partnership.sample=true", "partnership.sample-life=false", "partnership.timers=false",
				"partnership.clock.now=2016-04-04T09:00", "partnership.files=target/files" })
@interface WholeApplication {

}
