package org.partnershipactions.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;

import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Runs a Spring test on a fresh database of a real MariaDB. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("mariadb")
@ActiveProfiles("mysql")
@ContextConfiguration(initializers = MariaDbDataSource.class)
public @interface OnMariaDb {

	/** Where the product stands, as its mails say. */
	String ADDRESS = MariaDbDataSource.ADDRESS;

}
