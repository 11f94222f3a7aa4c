package org.partnershipactions.partners.people;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Who is there when the application has started for the first time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PartnershipSettings.class)
class PartnersConfiguration {

	@Bean
	@Order(10)
	@ConditionalOnBooleanProperty("partnership.sample")
	ApplicationRunner samplePartnershipRunner(SamplePartnership sample) {
		return (arguments) -> sample.load();
	}

	@Bean
	@Order(11)
	ApplicationRunner firstAdministratorRunner(FirstAdministrator first, PartnershipSettings settings) {
		return (arguments) -> first.letIn(settings);
	}

}
