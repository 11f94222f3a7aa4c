package org.partnershipactions.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;

import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs a Spring test on a fresh database of a real MySQL 8, in builds with the Maven
 * profile {@code mysql-server}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("mysql")
@ActiveProfiles("mysql")
@ContextConfiguration(initializers = MySqlDataSource.class)
public @interface OnMySql {

}
