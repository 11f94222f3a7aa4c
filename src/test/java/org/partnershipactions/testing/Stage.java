package org.partnershipactions.testing;

import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.partnershipactions.PartnershipActions;
import org.partnershipactions.calendar.PartnershipClock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * What the whole product has besides itself where it is tested: scenes, and every
 * {@link TestComponent} there is, so that all its tests share one Spring context.
 */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackageClasses = PartnershipActions.class, useDefaultFilters = false,
		nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
		includeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestComponent.class),
		excludeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestConfiguration.class))
public class Stage {

	/** Comes between the pool and its database before anybody asks for a connection. */
	@Bean
	static BelowThePool belowThePool() {
		return new BelowThePool();
	}

	@Bean
	Scenes scenes(HikariDataSource pool, PartnershipClock clock, List<Memory> memories,
			ObjectProvider<SampleLiving> sample) {
		return new Scenes((SceneDatabase) pool.getDataSource(), clock, memories, sample);
	}

	static class BelowThePool implements BeanPostProcessor {

		@Override
		public Object postProcessBeforeInitialization(Object bean, String name) {
			if (bean instanceof HikariDataSource pool) {
				new SceneDatabase(pool);
			}
			return bean;
		}

	}

}
