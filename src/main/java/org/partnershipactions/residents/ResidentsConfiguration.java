package org.partnershipactions.residents;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Which wards there are when the application has started for the first time. */
@Configuration(proxyBeanMethods = false)
class ResidentsConfiguration {

	@Bean
	@Order(12)
	@ConditionalOnBooleanProperty("partnership.sample")
	ApplicationRunner sampleWardsRunner(SampleWards wards) {
		return (arguments) -> wards.load();
	}

}
