package org.partnershipactions.testing;

import org.flywaydb.core.api.migration.JavaMigration;
import org.partnershipactions.PartnershipActions;
import org.partnershipactions.security.Seal;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * The database with all migrations and entities, and nothing of the application above.
 */
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
		HibernateJpaAutoConfiguration.class, JdbcTemplateAutoConfiguration.class })
@AutoConfigurationPackage(basePackageClasses = PartnershipActions.class)
@ComponentScan(basePackageClasses = PartnershipActions.class, useDefaultFilters = false,
		includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE,
				classes = { JavaMigration.class, HibernatePropertiesCustomizer.class, Seal.class }))
class SchemaOnly {

}
