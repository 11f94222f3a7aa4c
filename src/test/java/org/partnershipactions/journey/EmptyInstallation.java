package org.partnershipactions.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.TestPropertySource;

/**
 * In place of the sample there is nothing but what a new installation is given: the name
 * and password of its first administrator. It stands beside the product of the other
 * journeys, at an address of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(properties = { "tests.own-address=true", "partnership.sample=false",
		"partnership.admin.username=" + EmptyInstallation.ADMINISTRATOR,
		"partnership.admin.password=" + EmptyInstallation.PASSWORD })
@interface EmptyInstallation {

	String ADMINISTRATOR = "weald.admin";

	String PASSWORD = "amber sluice ninety larch";

}
