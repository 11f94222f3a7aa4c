package org.partnershipactions.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.partnershipactions.PartnershipActions;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * Everything as it is in service, with the sample's people but no plan yet, timers run by
 * hand, and a last step that can be made to fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = { PartnershipActions.class, LastStep.class, AdoptedPlan.class },
		properties = { "partnership.sample=true", "partnership.sample-life=false", "partnership.timers=false",
				"partnership.clock.now=2026-06-01T09:00" })
@AutoConfigureMockMvc
public @interface WholeProduct {

}
