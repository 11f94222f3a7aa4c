package org.partnershipactions.sample;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * Lets the sample partnership live through its year at the first start, once its people
 * are there.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("partnership.sample")
class SampleConfiguration {

	@Bean
	@Order(30)
	@ConditionalOnProperty(name = "partnership.sample-life", matchIfMissing = true)
	ApplicationRunner livesTheSampleYear(SampleYear year) {
		return (arguments) -> year.live();
	}

}
