package org.partnershipactions.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.modulith.events.core.EventSerializer;

/**
 * Seals what frameworks store: the values that a session remembers, such as what somebody
 * typed before they were signed out, and the events that wait to be heard.
 */
@Configuration(proxyBeanMethods = false)
class SealConfiguration {

	/** Spring Session asks for a service of this name. */
	@Bean
	GenericConversionService springSessionConversionService(Seal seal) {
		SealedSessions sessions = new SealedSessions(seal, new SerializingConverter(), new DeserializingConverter());
		GenericConversionService conversions = new GenericConversionService();
		conversions.addConverter(Object.class, byte[].class, sessions::close);
		conversions.addConverter(byte[].class, Object.class, sessions::open);
		return conversions;
	}

	/** The framework makes its own serializer only where there is no other. */
	@Bean
	static BeanPostProcessor sealedEvents(ObjectProvider<Seal> seal) {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof EventSerializer plain) ? new SealedEvents(plain, seal.getObject()) : bean;
			}
		};
	}

}
