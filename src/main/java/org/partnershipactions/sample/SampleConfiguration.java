package org.partnershipactions.sample;

import org.partnershipactions.partners.people.SamplePartnership;
import org.partnershipactions.residents.places.SampleWards;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Switches the sample on and off. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("partnership.sample")
class SampleConfiguration {

	@Bean
	@ConditionalOnBooleanProperty(name = "partnership.sample-life", matchIfMissing = true)
	SampleStart sampleStart(SamplePartnership partnership, SampleWards wards, SampleYear year) {
		return new SampleStart(partnership, wards, year);
	}

	@Bean
	SampleWelcome sampleWelcome(@Value("${partnership.address:}") String address) {
		return new SampleWelcome(address);
	}

}
