package org.partnershipactions.testing;

import com.zaxxer.hikari.HikariDataSource;
import org.partnershipactions.calendar.PartnershipClock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Makes the scenes of a Spring context possible that has a database and a clock. */
@TestConfiguration(proxyBeanMethods = false)
public class Scenery {

	/** Comes between the pool and its database before anybody asks for a connection. */
	@Bean
	static BelowThePool belowThePool() {
		return new BelowThePool();
	}

	@Bean
	Scenes scenes(HikariDataSource pool, PartnershipClock clock, ObjectProvider<Memory> memories,
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
